import { createFound, findPhrases } from './find-phrases.ts'
import { roles } from './roles.generated.ts'
import { createTokens, readTokens } from './tokens.ts'
import { unpack } from './unpack.ts'

/** What the words of a title say, each in the title's own words; absent where it says nothing of the kind. */
export interface Title {
  /** A limited learning period: "Intern", "Werkstudent". */
  learning?: string
  /** Product management by name. */
  management?: string
  /** "Product" with nothing but the learning period. */
  product?: string
  /** "APM" and the like, which other work uses as well. */
  abbreviated?: string
  /** Work beside product management. */
  adjacent?: string
  /** The head of another role. */
  otherWork?: string
  /** That of a page that is no posting: a guide, a list, a course. */
  page?: string
  /** Whether there are no words at all. */
  empty: boolean
}

/** A run of a title's characters. */
interface Run {
  start: number
  end: number
}

const { vocabulary, walk, meanings } = unpack(roles)
const tokens = createTokens()
const found = createFound()
/** No title is longer; what comes after is the page's. */
const longestTitle = 300

/** Reads a title once for all its words. Never throws. */
export function readTitle(words: string): Title {
  const title = words
    .slice(0, longestTitle)
    .replace(/[!?;…•·]/g, ',')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s[&+]\s/g, ' and ')
  readTokens(title, vocabulary, tokens)
  // In a title, a comma joins, and so does what ends a sentence: "Intern, Product".
  tokens.apart.fill(0, 0, tokens.count)
  tokens.sentence.fill(0, 0, tokens.count)
  found.count = 0
  findPhrases(tokens, walk, found)
  const runs = (of: string, kind = 'asks'): Run[] => {
    const list: Run[] = []
    for (let index = 0; index < found.count; index++) {
      const meaning = meanings[found.meaning[index] as number]
      if (meaning?.of === of && meaning.kind === kind)
        list.push({
          start: tokens.start[found.first[index] as number] as number,
          end: tokens.end[found.last[index] as number] as number,
        })
    }
    return list
  }
  // What cancels is one name: "Intern Program Manager", not "Intern – Program Manager".
  const standing = (of: string): Run[] => {
    const vetoes = runs(of, 'vetoes').filter((veto) => !separator.test(title.slice(veto.start, veto.end)))
    return runs(of).filter((run) => !vetoes.some((veto) => meet(veto, run)))
  }
  const ampersand = words.includes('&') && !/\sand\s/i.test(words)
  const say = (run: Run | undefined) => {
    if (!run) return undefined
    const said = title.slice(run.start, run.end)
    return ampersand ? said.replace(/ and /g, ' & ') : said
  }
  const learning = standing('internship')
  const trades = runs('trade')
  const heads = [...trades, ...runs('other-work')].filter(
    (head) => !learning.some((run) => run.start <= head.start && head.end <= run.end),
  )
  const adjacent = runs('adjacent').filter((run) => !learning.some((other) => meet(run, other)))
  const management = standing('product-management').filter(
    (run) =>
      (endsThere(title, run) || !/product$/i.test(title.slice(run.start, run.end))) &&
      !(learning.length > 0 && neverLearns.test(title.slice(run.start, run.end))) &&
      !isSetting(title, run, heads, learning) &&
      !isBesideLearner(title, run, [...heads, ...adjacent], learning),
  )
  const product = runs('product-alone').filter(
    (run) =>
      endsThere(title, run) &&
      !madeByHand.test(title) &&
      !(otherLearner.test(title.slice(0, run.start)) && learning.some(({ start }) => start === run.start)) &&
      !heads.some((head) => head.start < run.start || meet(head, run)),
  )
  // A trade after a separator is where the work is done, not what it is.
  const trade = trades.find(
    (run) =>
      heads.includes(run) &&
      !adjacent.some((other) => other.end <= run.start && separator.test(title.slice(other.end, run.start))),
  )
  return {
    empty: tokens.count === 0,
    learning: say(learning[0]),
    management: say(management.find((run) => !isAbbreviation(title, run))),
    product: say(product[0] ?? management[0]),
    abbreviated: say(management.find((run) => isAbbreviation(title, run))),
    adjacent: trade ? undefined : say(adjacent[0]),
    otherWork: say(trade ?? heads[0]),
    page: say(
      runs('page').find((run) => !separator.test(title.slice(run.start, run.end)) && !isField(title, run, management)),
    ),
  }
}

function isAbbreviation(title: string, run: Run): boolean {
  return /^[agr]pms?\b/i.test(title.slice(run.start, run.end))
}

function meet(one: Run, other: Run): boolean {
  return one.start < other.end && other.start < one.end
}

const separator = /[,;:|()[\]–—•]|\s-\s|-\s|\s-/

/** After product management and without a learning period, only the name of a person's work makes it another role. */
const person =
  /(?:engineer|developer|designer|architect|analyst|consultant|recruiter|coach|trainer|instructor|teacher|assistant|coordinator|writer|mentor|scientist|researcher|counsel|manager|director|sourcer|tutor|professor|lecturer|faculty)s?$/i
/** Of these nobody is a learner: the letters mean something else there. */
const neverLearns = /^(?:cpo|gpm)$/i
/** What stands before "Intern, Product" and makes the intern another one: "Design Intern, Product". */
const otherLearner =
  /\b(?:design|writing|research|marketing|sales|science|communications?|operations|engineering|software|hardware|finance)\s$/i
/** Fields a product manager can work in. */
const setting =
  /^(?:cloud|robotics|cybersecurity|blockchain|construction|banking|trading|actuarial|clinical|food|fashion|wealth|portfolio|investment|equity|credit|treasury|retail|store|manufacturing|apparel|tax|site|finance|legal|sales|security|risk|hr|people|brand|category|software|hardware|ai|ml)\b/i
/** Trades whose products are things, and whose "PM" manages projects. */
const madeByHand =
  /\b(?:construction|supply chain|apparel|footwear|fashion|textiles?|garments?|knitwear|merchandis(?:e|ing)|consumer products|civil|hvac|materials|lab|laboratory)\b/i
/** Words that, after product management, still say product management when it is for a learner. */
const helper =
  /^(?:analyst|analytics|assistant|coordinator|consultant|specialist|operations|marketing|support|research|planner)/i

/**
 * Whether the words only name where another role works: "Software Engineer Intern, Product Management",
 * "Product Management Recruiter". A slash or "and" between two roles leaves both standing.
 */
function isSetting(title: string, run: Run, heads: Run[], learning: Run[]): boolean {
  const isLearners = learning.some((period) => isDirectlyBefore(title, run, period))
  return heads.some((head) => {
    if (meet(head, run)) return head.start < run.start
    if (head.end <= run.start) {
      const between = title.slice(head.end, run.start)
      if (/[/&]|\band\b|\bor\b/i.test(between) && !separator.test(between.replace(/[/&]/g, ''))) return false
      return separator.test(between) && !isLearners && !isRank(title, head)
    }
    const between = title.slice(run.end, head.start)
    if (separator.test(between) || /[/&]|\b(?:and|for)\b/i.test(between)) return false
    const name = title.slice(head.start, head.end)
    if (learning.length > 0) return !helper.test(name) && !setting.test(name)
    return person.test(name)
  })
}

/**
 * Whether the learner is another one, and product management stands apart as where the work is done: "Data Science
 * Intern, Product Management", "Product Management – Business Analyst Intern".
 */
function isBesideLearner(title: string, run: Run, others: Run[], learning: Run[]): boolean {
  if (learning.some((period) => isDirectlyBefore(title, run, period))) return false
  return others.some((other) =>
    learning.some((period) => {
      if (!isDirectlyBefore(title, other, period)) return false
      if (period.end <= run.start) return separator.test(title.slice(period.end, run.start))
      const isPerson = person.test(title.slice(other.start, other.end))
      return run.end <= other.start && isPerson && /,|\s[-–—]\s/.test(title.slice(run.end, other.start))
    }),
  )
}

/** Whether a head says no work of its own, only a rank: "Senior Specialist, Product Management". */
function isRank(title: string, head: Run): boolean {
  return ranks.test(title.slice(0, head.end))
}

const ranks =
  /^\W*(?:(?:senior|sr\.?|junior|jr\.?|associate|principal|lead|graduate|global|digital)\s+)*(?:specialist|officer|analyst)s?$/i

function isDirectlyBefore(title: string, one: Run, other: Run): boolean {
  return one.end <= other.start && /^\s+$/.test(title.slice(one.end, other.start))
}

/** Whether a page's word only names what a product manager works on: "Product Manager, Reviews". */
function isField(title: string, run: Run, management: Run[]): boolean {
  const word = !/\s/.test(title.slice(run.start, run.end))
  return word && management.some(({ end }) => end < run.start && field.test(title.slice(end, run.start)))
}

const field = /,|\s[-–—]|[(/]/

/** "Intern, Product Quality" is not about product alone: after the words there is an end or a separator. */
function endsThere(title: string, run: Run): boolean {
  const rest = title.slice(run.end)
  if (!/^(?:product|products|pm|pms|produkt|produit|品)$/i.test(lastWord(title.slice(run.start, run.end)))) return true
  return /^\s*(?:$|[,;:|()[\]–—/]|-|&|\band\b(?!\s\S+\sengineer)|team\b|\d|summer|spring|fall|winter|m\/|f\/|w\/|h\/)/i.test(
    rest,
  )
}

function lastWord(words: string): string {
  return /[^\s,()/-]+$/.exec(words)?.[0] ?? ''
}
