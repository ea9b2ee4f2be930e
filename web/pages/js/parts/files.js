import { html, nothing } from '../core/lit.js';
import { put, post } from '../core/api.js';
import { app } from '../core/app.js';
import { action } from './ui.js';

const TYPES = { csv: 'text/csv', yaml: 'application/yaml', yml: 'application/yaml', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** The media type of a file by its ending. */
export const typeOf = (file) => TYPES[file.name.split('.').pop().toLowerCase()] ?? file.type;

/** A button that lets a person choose a file, and takes it; the same file may be chosen again. */
export const fileButton = ({ id, accept, label }, take) => html`<label class="act slim" for=${id}>${label}</label>
  <input class="unseen" id=${id} type="file" accept=${accept} @change=${(event) => { const [file] = event.target.files; if (file) take(file); event.target.value = ''; }}>`;

/** A file that is checked by a dry run first and imported only then. `told` puts the answer into words. */
export class CheckedImport {
  constructor(page, { id, method, path, accept, label, importLabel, told, imported, options = () => ({}) }) {
    Object.assign(this, { page, id, method, path, accept, label, importLabel, told, imported, options });
  }

  async send(dryRun) {
    const write = this.method === 'PUT' ? put : post;
    return write(`${this.path()}${dryRun ? '?dryRun=true' : ''}`, this.file, { type: typeOf(this.file), ...(dryRun ? {} : this.options()) });
  }

  async check(file) {
    this.file = file;
    this.result = null;
    this.result = await this.send(true);
    app.announce(this.words());
  }

  async take() {
    const result = await this.send(false);
    this.file = null;
    this.result = null;
    await this.imported(result);
  }

  words() { return `${this.file.name}: ${this.told(this.result)}`; }

  view() {
    return html`<div class="row">${fileButton({ id: this.id, accept: this.accept, label: this.label() }, (file) => this.page.run(this.id, () => this.check(file)))}
      ${this.result ? html`<span class="small">${this.words()}</span>${action(this.page, `${this.id}-take`, this.importLabel(), () => this.take(), { slim: true, first: true })}` : nothing}</div>`;
  }
}
