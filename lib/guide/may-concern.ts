/**
 * Whether a title or heading may be that of a posting worth reading at all. Cheap and generous: other roles pass too,
 * but no PM internship, PM role or internship beside product management is kept out.
 */
export function mayConcern(title: string): boolean {
  // "Product" and the learning periods, by the stems that their words share in the languages postings are written in. It
  // stands here, since a page that never asks should not even make the pattern.
  const words =
    /prod(?:u[ckit]|ot)|\bpm\b|\bapm\b|\b[cg]p[om]\b|intern|co-?op|trainee|apprenti|placement|student|fellow|vacation|summer|prakti|stage|stagi|altern|beca|pr[aá]ctic|pasant|est[aá]g|tirocin|sta[żzj]|magang|thực tập|стаж|продук|ürün|產品|产品|实习|實習|プロダクト|インターン|프로덕트|인턴/i
  return words.test(title)
}
