import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{<!-- copydesk-ignore -->}\n\nThe minister issued a chilling warning.',
      why: 'The warning below is silenced, and nobody can tell why.',
    },
    {
      text: '{<!-- copydesk-ignore loaded-adjective -->}\n\nThe minister issued a chilling warning.',
    },
    {
      text: '{<!-- copydesk-ignore loaded-adjective: -->}\n\nThe minister issued a chilling warning.',
    },
    { text: 'The council met. {<!-- copydesk-ignore -->} The minister issued a chilling warning.' },
    {
      text: '{<!-- copydesk-ignore-file loaded-adjective -->}\n\nThe minister issued a chilling warning.',
    },
    {
      text: '{<!-- copydesk-ignore loaded-adjective: the ministry’s own word -->}\n\nThe council met on Monday.',
      why: 'The word that it silenced has gone; left in place, the comment would hide the next one.',
    },
    {
      text: '{<!-- copydesk-ignore loaded-adjectives: the ministry’s own word -->}\n\nThe minister issued a chilling warning.',
      why: 'No rule has that name, so that nothing is silenced: the message names the nearest.',
    },
    {
      text: '{<!-- copydesk-ignore loaded-adjective, lodaed-verb: the ministry’s own words -->}\n\nThe council met on Monday.',
    },
    { text: '{<!-- copydesk-ignore the ministry’s own word -->}\n\nThe council met on Monday.' },
    {
      text: '{<!-- copydesk-ignore loaded-adjective the ministry’s own word -->}\n\nThe minister issued a chilling warning.',
    },
    {
      text: '{<!-- copydesk-ignore placeholder: the ministry’s own word -->}\n\nThe minister issued a chilling warning.',
    },
    {
      text: '<!-- copydesk-ignore loaded-adjective: the ministry’s own word -->\n\nThe minister issued a chilling warning.\n\n{<!-- copydesk-ignore loaded-adjective: the same -->}\n\nThe council met on Monday.',
    },
  ],
  clean: [
    {
      text: '<!-- copydesk-ignore loaded-adjective: the ministry’s own word -->\n\nThe minister issued a chilling warning.',
      why: 'A reason, and something to silence.',
    },
    {
      text: '<!-- copydesk-ignore-file loaded-adjective: a transcript -->\n\nThe council met.\n\nThe minister issued a chilling warning.',
    },
    {
      text: 'The council met. <!-- copydesk-ignore loaded-adjective: the ministry’s own word --> The minister issued a chilling warning.',
    },
    { text: '<!-- The lawyers have seen this. -->\n\nThe council met on Monday.' },
    { text: 'The council met on Monday.<!-- src: minutes of the council -->' },
    { text: 'Write `<!-- copydesk-ignore -->` above the paragraph.' },
    { text: '```html\n<!-- copydesk-ignore -->\n```\n' },
  ],
} satisfies RuleCases;
