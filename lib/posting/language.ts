/** Languages told by their script, most telling first. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
]

/** The commonest short words of languages in Latin script that few of the others share. */
const commonWords: Record<string, string> = {
  en: 'the and of to with for you our will in is are your we this',
  de: 'und der die das mit für wir sie ein eine du ist bei zu im den dein ihre auf',
  fr: 'et les des le la vous nous pour une dans avec est du au sur votre notre',
  es: 'y el los las para con una del por que en se es tu la un nuestro',
  pt: 'e os as para com uma do da em que dos na no você não um',
  it: 'e il di per con che del della una nel gli le in sono un',
  nl: 'en het een van de voor met je wij zijn op bij ons jij',
  cs: 'a je se na pro nebo jsme práce do že nás si ve tě',
  pl: 'i w z na do oraz się dla jest nie że pracy lub',
  sv: 'och att för med du vi är som av ett på till din',
  da: 'og at du vi med til er på af en det dig som',
}
const wordSets = Object.entries(commonWords).map(([tag, words]) => [tag, new Set(words.split(' '))] as const)

/** The language of a text as a BCP 47 primary tag, by script and stop words; `fallback` where the text is too short to say. */
export function languageOf(text: string, fallback = 'en'): string {
  const sample = text.slice(0, 6000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return fallback
  for (const [tag, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters
    // Kana and the letters of Ukrainian are few among others
    if (share > (tag === 'ja' ? 0.08 : tag === 'uk' ? 0.02 : 0.3)) return tag
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = fallback
  let most = Math.max(1, words.length * 0.04)
  for (const [tag, common] of wordSets) {
    const count = words.filter((word) => common.has(word)).length
    if (count > most) {
      most = count
      best = tag
    }
  }
  return best
}
