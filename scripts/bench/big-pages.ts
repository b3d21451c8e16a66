/** A page for the reading bench, made here: no page of 3 MB that could be passed on exists. */
export interface BigPage {
  page: string
  url: string
  html: string
}

const sentences = [
  'Talk to users every week and write down what they need',
  'Draft the roadmap together with engineers and designers',
  'Measure how each release is used and say what to change',
  'Strong writing skills, and patience with a spreadsheet',
  'Currently pursuing a degree in any field that asks for proof',
  'Comfortable with SQL, or keen to become so within a month',
]

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')
const items = (from: number) => `<ul>${times(8, (at) => `<li>${sentences[(from + at) % sentences.length]}</li>`)}</ul>`

const description = `<p>Marlow Kites builds instruments for people who fly kites at sea, and the shops that sell to them.</p>
<h3>What you will do</h3>${items(0)}<h3>Minimum qualifications</h3>${items(3)}<h3>Preferred qualifications</h3>${items(4)}
<h3>Benefits</h3><p>Paid at 40 to 45 dollars an hour, with a room near the harbour for all twelve weeks.</p>`

/** A row of a feed, or a card of a list: some twenty elements and ten texts, classes and handlers as such pages have them. */
const card = (at: number) => `<li id="ember${at}" class="ember-view occludable-update scaffold-layout__list-item">
<div class="feed-shared-update-v2 artdeco-card relative" data-urn="urn:li:activity:71${at}" role="article" style="min-height: 80px">
<div class="update-components-actor__container display-flex"><a href="/in/person-${at}" class="app-aware-link">
<img alt="Person ${at}" src="data:,"><span class="update-components-actor__name"><span aria-hidden="true">Person ${at}</span>
<span class="visually-hidden">View the profile of person ${at}</span></span></a><span class="t-black--light">${at % 50} h</span></div>
<div class="feed-shared-inline-show-more-text"><span class="break-words"><span dir="ltr">We spent week ${at} on a talk about kites, wind and the
price of rope, and are looking for people who have <strong>experience</strong> with either.</span></span></div>
<div class="social-details-social-counts"><button class="artdeco-button" aria-label="React"><span>${at % 90} reactions</span></button>
<button class="artdeco-button"><span>Comment</span></button><button class="artdeco-button"><span>Share</span></button></div></div></li>`

const navigation = `<header class="global-nav"><nav aria-label="Primary"><ul>${times(60, (at) => `<li class="global-nav__primary-item"><a href="/n/${at}"><svg viewBox="0 0 24 24"><path d="M1 1h22v22z"></path></svg><span>Place ${at}</span></a></li>`)}</ul></nav></header>`

/** Data that a page was built from, as it lies in hidden `<code>` elements. */
const inlinedData = (bytes: number) => {
  const entry = (at: number) =>
    `{&quot;entityUrn&quot;:&quot;urn:li:fsd_profile:${at}&quot;,&quot;text&quot;:&quot;${sentences[at % sentences.length]}&quot;}`
  return times(
    Math.ceil(bytes / 20_000),
    (at) => `<code style="display: none" id="bpr-guid-${at}">[${times(170, entry)}]</code>`,
  )
}

const filled = (wanted: number, others: string, make: (at: number) => string) =>
  times(Math.max(0, Math.ceil((wanted - others.length) / make(100).length)), make)

/** Pages of `bytes` each: a signed-in board (two layouts) with a feed, the posting and inlined data; a company's own site. */
export function bigPages(bytes = 3_000_000): BigPage[] {
  const pane = `<div class="jobs-search__job-details"><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/marlow">Marlow Kites</a></div>
<h1 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/4000000001/">Product Management Intern</a></h1>
<div id="job-details"><h2>About the job</h2>${description}</div></div>`
  const hashed = `<div data-testid="lazy-column"><div aria-label="Company, Marlow Kites." class="_1f65a758"><p><a href="/company/marlow/">Marlow Kites</a></p></div>
<p class="_29bfc5c9"><a href="/jobs/view/4000000001/">Product Management Intern</a></p>
<div class="_86602484" componentkey="JobDetails_AboutTheJob_4000000001"><div data-sdui-component="com.linkedin.sdui.aboutTheJob"><h2>About the job</h2><span data-testid="expandable-text-box">${description}</span></div></div></div>`
  const data = inlinedData(bytes / 2)
  const title = 'Product Management Intern'
  return [
    {
      page: 'signed-in board, 3 MB',
      url: 'https://www.linkedin.com/jobs/search/?currentJobId=4000000001',
      html: `<title>(3) ${title} | Marlow Kites | LinkedIn</title><body class="render-mode-BIGPIPE">${navigation}<main><ul>${filled(bytes, data, card)}</ul>${pane}</main>${data}`,
    },
    {
      page: 'signed-in board with hashed classes, 3 MB',
      url: 'https://www.linkedin.com/jobs/view/4000000001/',
      html: `<title>${title} | Marlow Kites | LinkedIn</title><body>${navigation}<main>${hashed}<ul>${filled(bytes, data, card)}</ul></main>${data}`,
    },
    {
      page: 'unknown site, 3 MB',
      url: 'https://kites.example/careers/product-management-intern',
      html: `<title>${title} - Marlow Kites</title><body>${navigation}<main><h1>${title}</h1><p>Marlow Kites, Falmouth</p><div class="text">${description}</div>
<section><h2>From our blog</h2><ul>${filled(bytes, '', card)}</ul></section></main><footer>© 2026 Marlow Kites</footer>`,
    },
  ]
}
