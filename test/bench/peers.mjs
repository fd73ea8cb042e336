// What a user would pick instead, as it ships on npm. Each loads on first use and gives a function from a text to
// its findings or a promise of them. All read Markdown, which plain text is too.

/** Text to the number of words: the floor under anything that reads a draft. */
const floor = async () => (text) => text.split(/\s+/).length;

const writeGood = async () => {
  const { default: check } = await import('write-good');
  return (text) => check(text);
};

const alex = async () => {
  const { markdown } = await import('alex');
  return (text) => markdown(text).messages;
};

const textlint = async () => {
  const { TextlintKernel } = await import('@textlint/kernel');
  const markdown = await import('@textlint/textlint-plugin-markdown');
  const names = ['common-misspellings', 'terminology', 'write-good'];
  const rules = await Promise.all(
    names.map(async (ruleId) => {
      const { default: rule } = await import(`textlint-rule-${ruleId}`);
      return { ruleId, rule: rule.default ?? rule };
    }),
  );
  const plugin = markdown.default.default ?? markdown.default;
  const options = {
    ext: '.md',
    filePath: 'draft.md',
    rules,
    plugins: [{ pluginId: 'markdown', plugin }],
  };
  const kernel = new TextlintKernel();
  return async (text) => (await kernel.lintText(text, options)).messages;
};

const cspell = async () => {
  const { spellCheckDocument } = await import('cspell-lib');
  const settings = { words: [], suggestionsTimeout: 0 };
  const options = { generateSuggestions: false, noConfigSearch: true };
  return async (text) => {
    const document = { uri: 'file:///draft.md', text, languageId: 'markdown', locale: 'en' };
    return (await spellCheckDocument(document, options, settings)).issues;
  };
};

const harper = async () => {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'markdown' });
};

/** The way of the field: Markdown to a tree of words, and plug-ins that walk it. */
async function createChain(...plugins) {
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: remarkRetext } = await import('remark-retext');
  const { default: retextEnglish } = await import('retext-english');
  const { VFile } = await import('vfile');
  const words = unified().use(retextEnglish);
  for (const name of plugins) words.use((await import(`retext-${name}`)).default);
  const chain = unified().use(remarkParse).use(remarkRetext, words).freeze();
  return async (text) => {
    const file = new VFile(text);
    await chain.run(chain.parse(file), file);
    return file.messages;
  };
}

/** By the name in the table; `keys` is how many edits of a draft are timed at most. */
export const peers = [
  { name: 'words split at spaces', load: floor, keys: 20 },
  { name: 'write-good', load: writeGood, keys: 10 },
  { name: 'cspell-lib', load: cspell, keys: 6 },
  { name: 'textlint, three rules', load: textlint, keys: 4 },
  { name: 'remark + retext + readability', load: () => createChain('readability'), keys: 4 },
  {
    name: 'remark + retext, five plug-ins',
    load: () => createChain('equality', 'intensify', 'passive', 'repeated-words', 'simplify'),
    keys: 4,
  },
  { name: 'alex', load: alex, keys: 4 },
  { name: 'harper.js', load: harper, keys: 2 },
];
