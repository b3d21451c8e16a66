import { kindOfHeading } from './kind-of-heading.ts'
import type { BlockKind } from './posting.ts'

/** What a paragraph says of itself, whatever heading it stands under; the law and pay often stand at the end of anything. */
const overruling: readonly (readonly [BlockKind, RegExp])[] = [
  [
    'legal',
    /equal (?:employment )?opportunity|affirmative action|without regard to|regardless of (?:race|age|gender|your)|(?:race|gender|sex|religion),? (?:colou?r|creed|religion|sexual|age|race|national)|protected (?:veteran|by law|status|characteristic|class)|reasonable accommodation|accommodations? (?:to|for|during|in|or|due)|e-verify|background (?:check|screening)|fair chance|drug[- ](?:free|test|screen)|privacy (?:policy|notice|statement)|personal (?:data|information)|gdpr|recruit(?:ment|ing) (?:agenc|fraud|scam)|unsolicited (?:resumes?|cvs?)|discriminat(?:e|ion)|chancengleichheit|unabhängig von (?:geschlecht|alter)|à compétences égales|igualdad de oportunidades|does not (?:accept|provide sponsor)/i,
  ],
  [
    'benefits',
    /(?:salary|pay|compensation|wage|hourly|stipend)[^.]{0,60}(?:range|rate|package)?[^.]{0,40}(?:[$€£₹]|usd|eur|gbp)\s?\d|[$€£]\s?\d[\d,.]*k?\s*(?:[-–—]|to)\s*[$€£]?\s?\d|(?:medical|health|dental),? (?:dental|vision|insurance\b(?! (?:team|product|industr|compan|market|space|sector|client|customer|plans? (?:for|to|in)|carrier|domain|business|technolog|platform|experience)))|401\s?\(?k|paid (?:time off|holidays|parental|vacation)|parental leave|benefits (?:include|package|such as)|competitive (?:salary|compensation|pay|benefits)/i,
  ],
  [
    'apply',
    /^(?:to apply|please (?:apply|send|submit|include|upload|note that applications)|apply (?:now|today|by|online|via)|how to apply|interested\?|if you(?:'re| are) interested|send (?:us )?your (?:cv|resume|application)|bitte (?:sende|senden|bewirb)|jetzt bewerben|click (?:here|the|on|apply))|applications? (?:will be|are|is) (?:reviewed|accepted|considered)|application deadline/i,
  ],
]
/** What a paragraph without a heading is about, by how it begins or what it names. */
const usual: readonly (readonly [BlockKind, RegExp])[] = [
  [
    'preferred',
    /\b(?:is|are|would be|as) (?:a |an )?(?:strong |big |huge |definite )?(?:plus|bonus|advantage(?:ous)?|preferred|desirable|nice to have)\b|^(?:preferred|nice to have|bonus|ideally)\b/i,
  ],
  [
    'minimum',
    /^(?:you (?:have|are|should|must|possess|bring)|(?:the )?(?:ideal|successful) candidate|candidates? (?:must|should|will|with)|must (?:be|have)|minimum|required|(?:currently )?(?:enrolled|pursuing)|we(?:'re| are) looking for (?:someone|people|candidates)|experience (?:in|with))\b/i,
  ],
  [
    'duties',
    /^(?:you(?:'ll| will| would)|as (?:an?|our|the) [^.]{3,60}, you|in this (?:role|position|internship)|the (?!company|team|program(?:me)?|product|platform|organi[sz]ation|department|group|firm|business|market|world)[\w/&, -]{3,50}? (?:will|is responsible|is accountable)|responsib|your (?:tasks|work|role))/i,
  ],
  [
    'role',
    /\bthis (?:role|position|internship|opportunity|program)\b|\b(?:we are|we're|is) (?:currently )?(?:looking|seeking|searching|hiring|recruiting)\b|\bjoin (?:our|us|the) [^.]{0,40}\bteam\b|\b(?:role|position|internship) (?:is|will|reports)\b/i,
  ],
  [
    'company',
    /\b(?:founded in|headquartered|our mission|is (?:building|creating|transforming|reinventing|on a mission)|is (?:a|an|the) (?:global |world'?s? |leading |fast|rapidly|technology|software|company|provider|platform|leader|startup|non-?profit)|we(?:'re| are) (?:a|an|the|on a mission|building) |we (?:believe|build|help|empower|serve)|our (?:customers|clients|products?|platform|values|culture|vision|people)|backed by|raised \$|fortune \d+|employees (?:in|across|world))/i,
  ],
]

/** How duties begin: with a verb, plain or in -ing. */
const verbs =
  /^(?:(?:also|help(?:ing)?|actively|closely|effectively|proactively|successfully|directly|independently) )?(?:to )?(?:accelerate|act|address|administer|advise|advocate|align|analy[sz]e|apply|architect|assess|assist|assume|attend|audit|automate|balance|be responsible|brainstorm|bring|build|capture|champion|coach|collaborate|collect|communicate|compile|complete|conceptuali[sz]e|conduct|connect|consult|contribute|convert|coordinate|craft|create|dea?l|debug|define|deliver|deploy|derive|design|determine|develop|devise|discover|dive|document|draft|drive|educate|elicit|enable|engage|ensure|escalate|establish|evaluate|evangeli[sz]e|execute|explore|facilitate|fix|focus|follow|formulate|foster|gain|gather|generate|grow|guide|handle|host|help|identify|implement|improve|incorporate|influence|inform|initiate|innovate|integrate|interact|interface|interview|investigate|iterate|join|keep|launch|lead|learn|leverage|liaise|listen|maintain|make|manage|map|measure|meet|mentor|model|monitor|negotiate|observe|optimi[sz]e|orchestrate|organi[sz]e|oversee|own|participate|partner|perform|pitch|plan|play|position|prepare|present|prioriti[sz]e|process|produce|promote|propose|prototype|provide|publish|push|recommend|refine|report|represent|research|resolve|respond|review|run|scale|scope|scrutini[sz]e|serve|set|shadow|shape|share|ship|solve|source|spearhead|stay|streamline|strengthen|study|suggest|supervise|support|synthesi[sz]e|tackle|take|teach|test|think|track|train|translate|troubleshoot|turn|understand|undertake|update|use|utili[sz]e|validate|visit|visuali[sz]e|work|write)(?:e?s|ing)?\b|^[a-z]{3,12}ing (?:and|with|the|our|on|in|of|for|new|a)\b/i
/** Verbs that begin a duty, and hardly a company's word to the reader as "Join", "Learn" or "Discover" do. */
const plainVerbs =
  /^(?:analy[sz]e|assess|assist|benchmark|carry out|collaborate|compile|conduct|coordinate|define|design|develop|document|draft|evaluate|gather|identify|implement|interview|maintain|manage|monitor|optimi[sz]e|organi[sz]e|own|perform|prepare|present|prioriti[sz]e|recommend|report|research|review|study|summari[sz]e|support|test|track|translate|update|write)\s/i
/** How qualifications begin or what they name. */
const wants =
  /^(?:an? )?(?:\d+\+?|[a-z]+) ?(?:\+|-|–)? ?years?\b|\bexperience\b|^(?:strong|excellent|good|great|solid|proven|demonstrated|exceptional|outstanding|basic|advanced|deep|working|high|passion|ability|able|proficien|familiar|fluen|knowledge|understanding|comfort|curio|self|detail|team|willing|eager|interest|must|currently|pursuing|enrolled|bachelor|master|degree|undergraduate|student|gpa|b\.?[sa]\b|m\.?[sab]|minimum|at least|highly|analytical|creative|critical|problem|attention|effective|you(?:'re| are| have)|native|interpersonal|organi[sz]ed|written|verbal|track record|a (?:passion|strong|keen|degree|bachelor|desire|willing))/i

/** How a sentence begins that comes back from the law or the pay to the work. */
const backToWork =
  /^(?:in (?:this|the) [^,.]{0,30}(?:role|position|internship)\b|as (?:an?|our|the) [^.,]{3,60}, you\b|the (?:intern|role|position|successful candidate|ideal candidate)\b)/i

/** Whether a sentence in a text that lost its breaks speaks of the work again. */
export const turnsToWork = (sentence: string): boolean => backToWork.test(sentence)

/** The kind that a block's own words give it, given that of its heading; `undefined` to go by the heading. */
export function kindOfParagraph(text: string, kind: BlockKind | undefined, item: boolean): BlockKind | undefined {
  const start = text.slice(0, 1500)
  if (kind !== 'legal') {
    const own = overruling.find(([, words]) => words.test(start))?.[0]
    if (own && !isMatter(text, own, kind, item)) return own
  }
  if (kind === 'company' && isPlainDuty(start)) return 'duties'
  const label = /^([^:：]{2,40})[:：]\s*\S/.exec(start)?.[1]
  const labelled = label && !item ? kindOfHeading(label, false) : undefined
  if (labelled || kind) return labelled
  const asUsual = usual.find(([, words]) => words.test(start))?.[0]
  // "Learn about our customers' needs" in a list is a duty, whosever customers they are
  if (asUsual && !(item && asUsual === 'company')) return asUsual
  return (text.length < 250 ? kindOfItems([text]) : undefined) ?? asUsual
}

const plainKinds = new Set<BlockKind | undefined>(['duties', 'minimum', 'preferred'])
/** Who speaks where an employer speaks of terms: a duty or a qualification has no such subject. */
const employer =
  /\b(?:we|our|us|applicants?|candidates|employers?|employees?|employment|qualified|offer(?:s|ed)?|paid|competitive)\b/i

/** Whether a single duty or qualification only names privacy or checks as its matter: "Price background checks". */
function isMatter(text: string, own: BlockKind, kind: BlockKind | undefined, item: boolean): boolean {
  if ((item || kind === 'duties') && (kindOfItems([text]) !== undefined || /^you\b/i.test(text))) return true
  return own === 'legal' && plainKinds.has(kind) && text.length < 400 && !employer.test(text)
}

/** Whether a line under the heading of the company or of benefits is a duty whose own heading got lost: "Study the reasons for churn". */
export function isPlainDuty(text: string): boolean {
  return text.length < 160 && plainVerbs.test(text) && !/\b(?:we|our|us|ours|you|your)\b|!/i.test(text)
}

/** The kind of a list without a telling heading: duties begin with verbs, qualifications with what one has. */
export function kindOfItems(items: readonly string[]): BlockKind | undefined {
  if (!items.length) return undefined
  let duties = 0
  let minimum = 0
  for (const item of items) {
    if (wants.test(item)) minimum++
    else if (verbs.test(item)) duties++
  }
  const most = Math.max(duties, minimum)
  if (most < items.length * 0.4) return undefined
  return duties >= minimum ? 'duties' : 'minimum'
}
