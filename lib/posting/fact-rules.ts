import { day, month } from './dates.ts'
import type { BlockKind, FactKind } from './posting.ts'

/** How a fact is told in text. The value is the group `v`, or the whole find. */
export interface FactRule {
  kind: FactKind
  pattern: RegExp
  /** It is sought in the text `withMonths`. */
  dated?: boolean
  /** Words that must be in the sentence too. */
  needs?: RegExp
  /** The value is the whole sentence, as its terms hang together. */
  sentence?: boolean
  /** Words in the sentence that make it something else. */
  not?: RegExp
  /** Kinds of blocks that speak of something else. */
  outside?: readonly BlockKind[]
}

const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen)'
const range = `${number}(?:[ -]*(?:to|–|-|or)[ -]*${number})?`
const money =
  '(?:[$€£₹¥]|(?:USD|EUR|GBP|INR|CAD|SGD|CHF|AUD|US\\$|CA\\$|S\\$|HK\\$) ?\\$?)\\s?\\d+(?:[,.]\\d+)*\\s?[kK]?'
const per =
  '(?:\\s*(?:/|per|an?\\b|each|p\\.)\\s*(?:hour|hr|h|year|yr|annum|month|mo|week|day|a\\.)\\b\\.?|\\s*(?:hourly|annually|monthly|weekly|yearly))'
const amount = `${money}(?:\\s*(?:USD|EUR|CAD))?${per}?(?:\\s*(?:-|–|—|to|and)\\s*(?:${money}|\\d+(?:[,.]\\d+)*\\s?[kK]?)(?:\\s*(?:USD|EUR|CAD))?)?${per}?`
const place = "\\p{Lu}[\\p{L}.’'-]+(?:[ ,/&-]+(?:\\p{Lu}[\\p{L}.’'-]+|de|la|of|am|sur|or|and|und))*"

/**
 * The rules, in order: of each kind the first rule that finds something decides. Written from the wording of public
 * postings; a rule that would have to guess is left out.
 */
export const factRules: readonly FactRule[] = [
  {
    kind: 'place',
    pattern:
      /^(?:job |work |office |primary )?(?:locations?|place of work|based in|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localização|工作地点|地点)\s*[:：–-]+\s*(?<v>[^:]{2,80})$/i,
  },
  {
    kind: 'place',
    pattern: new RegExp(
      `\\b(?:role|position|internship|job|team|you(?:'ll| will)(?: be)?|opportunity) (?:is |will be )?(?:based|located)(?: out of)? (?:in|at) (?:our |the )?(?<v>${place})`,
      'u',
    ),
    outside: ['company'],
  },
  {
    kind: 'remote',
    pattern: new RegExp(
      `(?<v>(?:hybrid[^.;]{0,25} )?\\b${range} days?(?: (?:a|per|each|/) ?week)?,? (?:in|at|from|on|of)[ -](?:the |our |a )?(?:office|site|person|home|hub)\\w*|(?:in|at|from|to) (?:the|our) [^.;]{0,25}(?:office|hub)[^.;]{0,25}${range} (?:days?|x|times)(?: (?:a|per|each) week)?|\\b${range} days? (?:a|per|each) week[^.;]{0,30}(?:office|on-?site|in[- ]person|remote\\w*|from home))`,
      'i',
    ),
  },
  {
    kind: 'remote',
    pattern:
      /^(?:work(?:place|ing)?[ -]?(?:type|model|arrangement|style|location|mode)|location type|remote|remote status|arbeitsmodell|télétravail|modalidad)\s*[:：-]\s*(?<v>.{2,60})$/i,
  },
  {
    kind: 'remote',
    pattern:
      /(?<v>\b(?:(?:not|fully|100 ?%|completely|primarily|partially|entirely) (?:a )?)?(?:remote|hybrid|on-?site|in-?office|in-?person)(?:[ -](?:role|position|internship|opportunity|job|work(?:ing)?(?: (?:model|arrangement|schedule|environment|policy|setup))?|model|schedule|setting|only|eligible|within [a-zà-ž][a-zà-ž. ]{1,30})))\b/i,
    not: /\b(?:hybrid|remote) (?:cloud|team|server|sensing)/i,
    outside: ['company'],
  },
  {
    kind: 'remote',
    pattern:
      /(?<v>\b(?:fully remote|100 ?% remote|work(?:ing)? (?:remotely|from (?:home|anywhere))|remote-first|homeoffice|home[- ]office|télétravail|teletrabajo|远程)\b)/i,
    outside: ['company'],
  },
  {
    kind: 'remote',
    pattern: /(?:^|[\s(|·])(?<v>(?:remote|hybrid|on-?site)(?: \([^)]{2,40}\))?)\s*(?:$|[)|·])/i,
    outside: ['company'],
  },
  {
    kind: 'dates',
    dated: true,
    pattern: new RegExp(
      `(?<v>(?:${day}|${month}(?:,? 20\\d\\d)?) ?(?:to|through|until|–|—|-|bis|au|hasta) ?(?:the )?(?:end of |early |mid-? ?|late )?(?:${day}|${month},? 20\\d\\d))`,
      'i',
    ),
    not: /graduat|deadline|appl(?:y|ication)|accepted/i,
  },
  {
    kind: 'dates',
    dated: true,
    pattern: new RegExp(
      `\\b(?:start(?:s|ing)?(?: date)?(?: is| of| on| in| from|:)*|begin(?:s|ning)?(?: on| in|:)*|start(?:datum|termin)?:?|commenc\\w+(?: in| on)*|à partir (?:de|du)|ab dem|ab|from) ?(?:the )?(?<v>(?:early |mid-? ?|late |end of )?(?:${day}|${month},? 20\\d\\d|(?:summer|fall|autumn|winter|spring)(?: of)? 20\\d\\d|immediately|as soon as possible|asap|sofort))\\b`,
      'i',
    ),
    not: /graduat|deadline|appl(?:y|ication)s? (?:by|open|close)|founded|since/i,
  },
  {
    kind: 'dates',
    pattern:
      /(?<v>\b(?:(?:early|late|mid)[- ]?)?(?:summer|fall|autumn|winter|spring)(?:\/(?:summer|fall|autumn|winter|spring))?(?: of)? 20\d\d\b)/i,
    not: /graduat|class of|degree/i,
    outside: ['company'],
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `(?:duration|length|term|dauer|durée|duración)[^.;:]{0,30}?[:：]?\\s*(?<v>(?:approximately |about |minimum |at least |up to |mindestens )?${range}[ -](?:weeks?|months?|wochen|monate|semaines|mois|semanas|meses))`,
      'i',
    ),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `(?<v>(?:minimum (?:of )?|at least |up to )?${range}[ -](?:weeks?|months?)(?:[- ]long)?)(?:,? (?:full[- ]time|paid|part[- ]time|summer|fixed[- ]term|remote|hybrid|on-?site|immersive|structured|product|rotational))*,? (?:internship|program(?:me)?|placement|contract|co-?op|assignment|traineeship|work period|engagement|fellowship|period|project|term|commitment|from|starting)`,
      'i',
    ),
    not: /\b(?:1|2|3|one|two|three)[ -]weeks?\b|experience|vacation|leave|probation|holiday|notice/i,
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `(?:internship|program(?:me)?|placement|contract|co-?op|position|traineeship|commit|available|availability|full[- ]time|praktikum|stage|prácticas)[^.;]{0,50}?\\b(?<v>(?:minimum (?:of )?|at least |up to |mindestens |minimum )?${range}[ -](?:weeks?|months?|wochen|monaten?|semaines|mois|semanas|meses))\\b`,
      'i',
    ),
    not: /\b(?:1|2|3|one|two|three)[ -]weeks?\b|experience|vacation|leave|probation|holiday|notice|within|every|ago/i,
    outside: ['benefits', 'company'],
  },
  {
    kind: 'pay',
    pattern: new RegExp(`(?<v>${amount})(?! ?(?:million|billion|[mb]n?\\b|mm\\b|trillion|crore))`, 'u'),
    needs:
      /salar|\bpa(?:y|id)\b|compensat|wage|stipend|\brate|hour|annual|annum|year|month|week|\bday\b|range|\bbase|gehalt|\d\s?k\b|[\d,.k] ?(?:-|–|—|to) ?[$€£]?\d/i,
    not: /raised|funding|revenue|valuation|budget|bonus of|401|tuition|reimburse|allowance|referral|in (?:sales|assets|savings|volume)|invest|customers|donat|award|voucher|insurance (?:cover|policy)/i,
    outside: ['company', 'duties', 'preferred'],
  },
  {
    kind: 'pay',
    pattern:
      /(?:salary|gehalt|salaire|salario|remuneration|pay|compensation|stipend)[^.;:]{0,30}[:：]\s*(?<v>(?:up to )?\d[\d.,  ]{3,12}(?:\s*(?:-|–|to|bis)\s*\d[\d.,  ]{3,12})?\s*(?:€|EUR|USD|GBP|CZK|Kč|CHF|PLN|SEK|DKK|brutto)[^.;]{0,20})/i,
  },
  {
    kind: 'pay',
    pattern:
      /(?<v>\b(?:unpaid|paid) (?:internship|placement|position|opportunity|co-?op|program(?:me)?)|\bfor academic credit\b|\bacademic credit (?:only|available)|\bthis (?:internship|position) is (?:un)?paid)\b/i,
    not: /\bnot paid\b/i,
  },
  {
    kind: 'degree',
    pattern:
      /(?<v>(?:currently |actively )?(?:pursuing|enrolled in|working towards?|studying (?:towards?|for)|completing|candidate for|obtaining)\s+(?:an? |your |their |the )?[^.;•:]{0,30}?(?:bachelor|master|undergraduate|graduate|phd|ph\.d|mba|degree|b\.?s\b|b\.?a\b|m\.?s\b|university|college)[^.;•:]{0,70})/i,
    outside: ['company', 'benefits', 'legal'],
  },
  {
    kind: 'degree',
    pattern:
      /(?<v>\b(?:(?:[Bb]achelor|[Mm]aster)(?:['’]?s\b|(?= (?:degree|of\b)))(?:,? (?:and|or|\/) ?(?:an? )?(?:bachelor|master|mba|phd|doctora)\w*(?:['’]?s)?)?(?: (?:degree|of \p{Lu}\p{L}+))?|ph\.?d\.?|mba|(?:BS|BA|B\.S\.|B\.A\.|MS|M\.S\.|B\.?Tech|BSc|MSc|BS\/MS|BA\/BS|BS\/BA)(?:,? (?:or|\/) ?\w{2,4})?(?= (?:degree|in\b)))(?: degree)?(?: (?:or equivalent )?in [^.;•:(]{3,70})?)/u,
    outside: ['company', 'benefits', 'legal', 'duties'],
  },
  {
    kind: 'degree',
    pattern:
      /(?<![a-zà-ž])(?<v>(?:abgeschlossenes studium|studium|studierende[rn]?|diplôme|formation (?:bac|en|supérieure|de niveau)|étudiant(?:e|\(e\))?|licenciatura|grado en|estudiante)(?![a-zà-ž])[^.;•:]{0,80})/i,
    outside: ['company', 'benefits', 'legal', 'duties'],
  },
  {
    kind: 'graduation',
    pattern:
      /(?<v>(?:(?:expected|anticipated) )?(?:to )?(?:graduat(?:e|es|ing|ion)(?: date)?|complet(?:e|ing) (?:your|their|a|the) (?:degree|studies|program))[^.;•]{0,60}?20\d\d(?:\s*(?:[-–]|and|or|to|through)\s*[^.;•]{0,25}?20\d\d)?)/i,
    outside: ['company'],
  },
  {
    kind: 'graduation',
    pattern:
      /(?<v>\bclass of 20\d\d(?:\s*(?:or|and|[-–/])\s*(?:20)?\d\d)?|\b(?:penultimate|final|pre-final|third|second)[- ]year (?:student|undergraduate|of (?:study|your|university|a))\w*|\brising (?:seniors?|juniors?|sophomores?)(?:,? (?:or|and) (?:rising )?(?:seniors?|juniors?|sophomores?))?|\b(?:20\d\d|recent) graduates?)/i,
    outside: ['company', 'duties'],
  },
  {
    kind: 'authorisation',
    pattern:
      /\b(?:(?:legally )?(?:authori[sz]ed|eligible|entitled|permitted) to work|work(?:ing)? (?:authori[sz]ation|permit|visa|eligibility)|right to work|(?:visa|immigration|employment|work)[ -]?(?:related )?sponsor(?:ship|ed)?|sponsor(?:ship)? (?:for|of|an?|visas?|work|employment|is)|not? sponsor\w*|arbeitserlaubnis|permis de travail|permiso de trabajo|(?:U\.?S\.?|EU) (?:citizen(?:ship)?s?|person)|security clearance|H-?1B)\b/i,
    sentence: true,
    not: /e-verify|discriminat|regardless|without regard/i,
  },
  { kind: 'authorisation', pattern: /\b(?:CPT|OPT)\b/, sentence: true },
  {
    kind: 'application-limit',
    pattern:
      /(?:(?:apply|appl(?:ications?|ying)|submit)[^.;]{0,50}?(?:(?:a )?(?:maximum|max\.?) (?:of )?|up to |at most |no more than |only |limited? to )(?:\w+ )?(?:one|two|three|four|five|six|\d)\s*(?:\(\d\) )?(?:different |open |active )?(?:positions?|roles?|jobs?|applications?|openings?|opportunit\w+|times?)|(?:limit|maximum) of (?:one|two|three|\d) applications?)/i,
    sentence: true,
  },
  {
    kind: 'rolling-review',
    pattern:
      /\b(?:on an? (?:rolling|ongoing) basis|rolling (?:basis|admissions?|applications?|review)|until (?:the |this |all )?(?:positions?|roles?|vacanc\w+|spots?)(?: is| are| has been)?(?: been)? filled|as (?:they are|we) receive\w*(?: them)?|laufend geprüft)/i,
    sentence: true,
    outside: ['company', 'duties'],
  },
  {
    kind: 'deadline',
    dated: true,
    pattern: new RegExp(
      `(?:deadline|clos(?:es|ing)(?: date)?|apply (?:by|before|until)|applications? (?:(?:are |is |be )?(?:due|accepted|open|close[sd]?|received|must be|will be)[^.;]{0,30}|by |before |until )|submit[^.;]{0,40}by|bewerbungs(?:schluss|frist)|bewirb dich bis|date limite|fecha límite|plazo|截止(?:日期|时间)?)[^.;]{0,30}?(?<v>${day})`,
      'i',
    ),
  },
  {
    kind: 'posted',
    dated: true,
    pattern: new RegExp(
      `\\b(?:date posted|posted(?: on)?|posting date|veröffentlicht(?: am)?|publié(?:e)? le|publicado(?: el)?|发布(?:日期|时间|于))\\s*:?\\s*(?<v>${day}|today|yesterday|\\d+\\+? (?:minutes?|hours?|days?|weeks?|months?) ago)`,
      'i',
    ),
  },
]
