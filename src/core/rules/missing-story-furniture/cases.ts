import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{The council voted on Monday to close the pool, the mayor said.}',
      fixed:
        '# [HEADLINE TK]\n\nBy [NAME TK]\n\nThe council voted on Monday to close the pool, the mayor said.',
      why: 'Nobody owns it: no headline, no byline.',
    },
    {
      text: '# {Council votes to close pool}\n\nThe council voted on Monday.',
      fixed: '# Council votes to close pool\n\nBy [NAME TK]\n\nThe council voted on Monday.',
      why: 'A headline, but no byline.',
    },
    {
      text: '{By Ana Ruiz}\n\nThe council voted on Monday.',
      fixed: '# [HEADLINE TK]\n\nBy Ana Ruiz\n\nThe council voted on Monday.',
    },
    { text: '{Draft two}\n\nThe council voted on Monday.' },
    { text: '{The pool will close in May, officials of the city said.}\n\nBy Ana Ruiz' },
    { text: '# {Pool to close}\n\nANA RUIZ\n\nThe council voted on Monday.' },
    {
      text: '---\ntitle: {Pool to close}\n---\n\nThe council voted on Monday.',
      fixed: '---\ntitle: Pool to close\n---\n\nBy [NAME TK]\n\nThe council voted on Monday.',
    },
    { text: '- {The council voted.}\n- The mayor agreed.' },
  ],
  clean: [
    {
      text: '# Council votes to close pool\n\nBy Ana Ruiz\n\nARDEN, Ohio — The council voted on Monday.',
      why: 'All three.',
    },
    {
      text: '---\ntitle: Council votes to close pool\nauthor: Ana Ruiz\n---\n\nARDEN — The council voted on Monday.',
      why: 'The front matter counts.',
    },
    {
      text: '# Council votes to close pool\n\nBy Ana Ruiz and Omar Vance\n\nARDEN (Harbor News) — The council voted.',
    },
    { text: '# Pool to close\n\n_By Ana Ruiz_\n\nARDEN — The pool will close.' },
    { text: '# Pool to close\n\nBy Harbor News staff\n\nARDEN — The pool will close.' },
    {
      text: '---\ntitle: Pool to close\nbyline: Ana Ruiz\ndateline: Arden\n---\n\nThe pool will close.',
    },
    {
      text: '---\ndraft: notes\n---\n\nThe mayor said she would call back.',
      why: 'Notes are no story.',
    },
    { text: '# Pool to close\n\nBy [NAME TK]\n\nThe pool will close.' },
  ],
} satisfies RuleCases;
