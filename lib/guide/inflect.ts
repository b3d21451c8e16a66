/**
 * The regular forms of an English word, and the irregular ones that postings use: "analyze" also stands for
 * "analyse", "analyzing", "analysed"; "company" for "companies". A form that is no English word does no harm.
 */
export function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word]
  const forms = new Set<string>()
  for (const spelling of spellings(word)) {
    forms.add(spelling)
    for (const form of irregular.get(spelling) ?? []) forms.add(form)
    forms.add(plural(spelling))
    if (!irregular.has(spelling) && mayBeVerb(spelling)) for (const form of verbForms(spelling)) forms.add(form)
  }
  return [...forms]
}

const irregular = new Map(
  [
    'write writes writing wrote written',
    'build builds building built',
    'lead leads leading led',
    'drive drives driving drove driven',
    'run runs running ran',
    'think thinks thinking thought',
    'understand understands understanding understood',
    'keep keeps keeping kept',
    'make makes making made',
    'take takes taking took taken',
    'bring brings bringing brought',
    'speak speaks speaking spoke spoken',
    'hold holds holding held',
    'break breaks breaking broke broken',
    'grow grows growing grew grown',
    'know knows knowing knew known known',
    'find finds finding found',
    'teach teaches teaching taught',
    'tell tells telling told',
    'set sets setting',
    'get gets getting got',
    'give gives giving gave given',
    'meet meets meeting met',
    'win wins winning won',
    'begin begins beginning began',
    'see sees seeing saw seen',
    'have has having had',
    'say says saying said',
    'sell sells selling sold',
    'spend spends spending spent',
    'draw draws drawing drew drawn',
    'deal deals dealing dealt',
    'seek seeks seeking sought',
    'oversee oversees overseeing oversaw overseen',
    'undertake undertakes undertaking undertook undertaken',
    'learn learns learning learned learnt',
    'person persons people',
    'analysis analyses',
    'hypothesis hypotheses',
    'criterion criteria',
    'child children',
    'man men',
    'woman women',
    'focus focuses focusing focused focussed focussing',
    'plan plans planning planned',
    'ship ships shipping shipped',
    'map maps mapping mapped',
    'model models modeling modelling modeled modelled',
    'label labels labeling labelling labeled labelled',
    'travel travels traveling travelling',
    'program programs programme programmes',
    'challenge challenges challenged',
    'die dies dying died',
    'tie ties tying tied',
    'refer refers referring referred',
    'prefer prefers preferring preferred',
    'deliver delivers delivering delivered',
    'offer offers offering offered',
    'visit visits visiting visited',
    'develop develops developing developed',
    'interpret interprets interpreting interpreted',
    'monitor monitors monitoring monitored',
    'consider considers considering considered',
    'enter enters entering entered',
    'edit edits editing edited',
    'pitch pitches pitching pitched',
  ].map((line) => {
    const forms = line.split(' ')
    return [forms[0] as string, forms] as const
  }),
)

const alwaysIse =
  /(?:exerc|adv|rev|superv|enterpr|expert|prom|prec|ra|compr|merchand|franch|surpr|w|r|no|pra|cru|ex|dev|disgu|telev|improv)ise$/
const ourWords = /^(behavi|col|fav|hon|lab|neighb|hum|endeav|flav)or/

function spellings(word: string): string[] {
  if (/[a-z]{2}[iy]z(e|ed|es|er|ers|ing|ation|ations)$/.test(word)) return [word, word.replace(/z(?=[a-z]+$)/, 's')]
  if (/[a-z]{2}[iy]s(e|ed|es|er|ers|ing|ation|ations)$/.test(word) && !alwaysIse.test(word))
    return [word, word.replace(/s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'z')]
  if (ourWords.test(word)) return [word, word.replace('or', 'our')]
  return [word]
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return word.endsWith('ss') || !word.endsWith('s') ? `${word}es` : word
  return `${word}s`
}

/** Words with these endings are nouns, adjectives or adverbs, or verb forms already. */
const noVerb =
  /(?:tion|sion|ment|ness|ity|ance|ence|ics|ism|ist|ship|ful|less|ive|ous|ical|ally|ly|able|ible|ing|ed|ology|holder|ware|or|eer)$/

/** Nouns whose verb forms are words of another meaning in postings: market and marketing, interest and interesting. */
const nounsOnly = new Set(
  'market product process feature rest interest need program experience function value number user story app job role team skill goal metric data degree customer client consumer company industry trend vision roadmap strategy backlog requirement mind thing people channel game season house word field level term brand price'.split(
    ' ',
  ),
)

function mayBeVerb(word: string): boolean {
  if (nounsOnly.has(word)) return false
  return (
    !noVerb.test(word) ||
    /^(?:mention|position|function|partner|document|implement|experiment|segment|influence|balance|reference|monitor|need|proceed|succeed|bring)$/.test(
      word,
    )
  )
}

const doubled = new Set([
  'chat',
  'fit',
  'stop',
  'drop',
  'spot',
  'tag',
  'scan',
  'swap',
  'cut',
  'put',
  'spin',
  'pin',
  'plug',
  'step',
  'scrub',
  'debug',
  'control',
  'commit',
  'submit',
  'excel',
  'format',
  'log',
  'blog',
  'jot',
])

function verbForms(word: string): string[] {
  if (word.endsWith('ee') || word.endsWith('oe') || word.endsWith('ye')) return [`${word}d`, `${word}ing`]
  if (word.endsWith('ie')) return [`${word}d`, `${word.slice(0, -2)}ying`]
  if (word.endsWith('e')) return [`${word}d`, `${word.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`]
  const stem = doubled.has(word) ? word + word.at(-1) : word
  return [`${stem}ed`, `${stem}ing`]
}
