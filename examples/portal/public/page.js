// Sends the forms without loading the page anew, reads a file into the table, and says what came of it.
// The page works without it.

const status = document.querySelector('#status')
const PARTS = ['#told', '#given']

/** Says a text to those who don't see the page. */
function announce(text) {
  status.textContent = ''
  setTimeout(() => {
    status.textContent = text
  }, 50)
}

/** Puts what came in the place of what stood there. */
function take(text) {
  const came = new DOMParser().parseFromString(text, 'text/html')
  const refused = came.querySelector('#refusal h1')
  if (refused) return announceTrouble(refused.textContent)
  for (const part of PARTS) document.querySelector(part).replaceWith(came.querySelector(part))
  ready()
  announce(document.querySelector('.summary').textContent)
  return true
}

/** A trouble is seen and heard, and what was typed stays. */
function announceTrouble(text) {
  let place = document.querySelector('#trouble')
  if (!place) {
    place = document.createElement('p')
    place.id = 'trouble'
    place.className = 'trouble'
    document.querySelector('#answer').after(place)
  }
  place.textContent = text
  announce(text)
  return false
}

async function send(form, pressed) {
  if (document.body.hasAttribute('aria-busy')) return
  const isQuestion = [pressed, document.activeElement].some((one) => one?.closest('.next'))
  const body = new URLSearchParams(new FormData(form, pressed))
  // A row is asked about on the day that stands in the form now.
  if (form.id === 'paste') body.set('asOf', document.querySelector('#f-asOf').value)
  document.body.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    if (!take(await answer.text())) return
    // Whoever answers a question goes on to the next; whoever sends a form goes to what came of it.
    const question = isQuestion && document.querySelector('#next')
    ;(question || document.querySelector('#answer')).focus()
  } catch {
    announceTrouble(status.dataset.failed)
  } finally {
    document.body.removeAttribute('aria-busy')
  }
}

/** Chinese spreadsheets write GB 18030 where they don't write UTF-8. */
function decoded(bytes) {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
}

async function read({ files: [file], dataset }) {
  if (!file) return
  if (file.size > 250_000) return announceTrouble(dataset.large)
  const text = decoded(await file.arrayBuffer())
  if (text === undefined || text.includes('\0')) return announceTrouble(dataset.unreadable)
  document.querySelector('#table').value = text
  document.querySelector('#paste').requestSubmit()
}

/** What the page can do only with this script. */
function ready() {
  document.querySelector('.file').hidden = false
}

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  // The other language is another page.
  if (submitter?.hasAttribute('formaction')) return
  event.preventDefault()
  send(form, submitter)
})
document.addEventListener('change', ({ target }) => target.id === 'file' && read(target))
ready()
