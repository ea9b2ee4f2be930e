// Documents shown in the page. Nothing of them runs: see canShow and show.
import { html, nothing } from '../core/lit.js';
import { size, tr } from '../core/language.js';
import { app } from '../core/app.js';
import { get } from '../core/api.js';
import { Problem } from '../core/problem.js';

const PDF = 'application/pdf';

/** What a browser draws itself. Anything that could hold script of this origin (SVG, HTML) is not here and is never shown. */
const DRAWN = [PDF, 'image/png', 'image/jpeg'];

/** The largest file that is taken into memory, in bytes; what is larger is downloaded. */
const MOST = 10 * 1048576;

let shown = null;

/** Whether a document that was found clean can be shown in the page, and not only downloaded. */
export const canShow = ({ contentType, length }) => DRAWN.includes(contentType) && length <= MOST && (contentType !== PDF || navigator.pdfViewerEnabled);

function forget() {
  if (shown) URL.revokeObjectURL(shown.url);
  shown = null;
}

async function bytes(url) {
  let answer;
  try {
    answer = await fetch(url, { credentials: 'omit', cache: 'no-store' });
  } catch {
    throw new Problem(0);
  }
  if (!answer.ok) throw new Problem(answer.status, {});
  // The type that the platform signed after its own check of the content, not what the uploader said.
  return new Blob([await answer.arrayBuffer()], { type: answer.headers.get('Content-Type') });
}

/** Shows a document in a dialog of this page, or downloads it where it cannot be shown. `path` answers the signed address. */
export async function open(page, file, path) {
  const { url } = await get(path);
  const blob = canShow(file) ? await bytes(url) : null;
  if (!blob || !DRAWN.includes(blob.type)) {
    location.assign(url);
    return;
  }
  if (app.page !== page) return;
  forget();
  shown = { page, file, type: blob.type, url: URL.createObjectURL(blob) };
  app.update();
}

/** The words on what opens a document. */
export const openWords = (file) => (canShow(file) ? tr('Xem', 'View') : tr('Tải về', 'Download'));

/** The document that is being looked at: a dialog of the browser, so Escape closes it and the focus goes back. */
export function previewDialog(page) {
  if (shown?.page !== page) return nothing;
  const { file, type, url } = shown;
  const closed = () => { forget(); app.update(); };
  return html`<dialog class="preview" aria-labelledby="preview-title" @close=${closed}>
    <div class="row between"><h2 id="preview-title" class="words">${file.fileName} <span class="quiet small nowrap">${size(file.length)}</span></h2>
      <span class="row"><button class="act slim" type="button" autofocus @click=${(event) => event.target.closest('dialog').close()}>${tr('Đóng', 'Close')}</button><a class="act slim" href=${url} download=${file.fileName}>${tr('Tải về', 'Download')}</a></span></div>
    ${type === PDF ? html`<iframe src=${`${url}#navpanes=0`} title=${file.fileName}></iframe>`
      : html`<div class="scroll" tabindex="0" role="group" aria-label=${tr('Ảnh', 'Picture')}><img src=${url} alt=${file.fileName}></div>`}
  </dialog>`;
}
