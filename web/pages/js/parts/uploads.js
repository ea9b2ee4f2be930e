// Evidence on its way: hash here, PUT to the signed address, commit. Goes on while the person works on other items.
import { tr } from '../core/language.js';
import { app } from '../core/app.js';
import { post, seg } from '../core/api.js';
import { Problem } from '../core/problem.js';
import { open } from './preview.js';

const hex = (buffer) => [...new Uint8Array(buffer)].map((it) => it.toString(16).padStart(2, '0')).join('');
const TYPES = {
  pdf: 'application/pdf', doc: 'application/msword', xls: 'application/vnd.ms-excel',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg',
};
export const ENDINGS = Object.keys(TYPES).map((it) => `.${it}`).join(',');
const CHECKS = [300, 500, 800, 1200, 2000, 3000, 5000];

/** The SHA-256 of a file, in hexadecimal digits. */
export const sha256Of = async (file) => hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));

/** What the platform is told of a file before it comes. */
export const announcementOf = (subCriterion, file, sha256) => ({
  subCriterion,
  fileName: file.name,
  contentType: file.type || TYPES[file.name.split('.').pop().toLowerCase()] || 'application/octet-stream',
  length: file.size,
  sha256,
});

/** Sends a file to its signed address, by XMLHttpRequest: fetch tells nothing of how far it is. */
export function sendSigned({ url, method, headers }, file, { request = new XMLHttpRequest(), progressed } = {}) {
  return new Promise((done, failed) => {
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) {
      // The browser sets these itself, to the signed values.
      if (!['host', 'content-length'].includes(name.toLowerCase())) request.setRequestHeader(name, value);
    }
    if (progressed) request.upload.onprogress = ({ loaded }) => progressed(loaded);
    request.onload = () => {
      // 412: the very file is there already, from a try whose answer was lost.
      if (request.status < 300 || request.status === 412) done();
      else failed(new Problem(request.status, {}));
    };
    request.onerror = () => failed(new Problem(0));
    request.ontimeout = () => failed(new Problem(0));
    request.send(file);
  });
}

class Upload {
  constructor(all, subCriterion, file) {
    Object.assign(this, { all, subCriterion, file, step: 'HASHING', sent: 0, problem: null, evidence: null });
  }

  get running() { return ['HASHING', 'ANNOUNCING', 'SENDING', 'CONFIRMING'].includes(this.step); }
  get path() { return `${this.all.path}/${seg(this.evidence.id)}`; }

  to(step) {
    this.step = step;
    app.update();
  }

  async start() {
    try {
      this.problem = null;
      this.sha256 ??= await sha256Of(this.file);
      this.to('ANNOUNCING');
      const announced = this.evidence
        ? await post(`${this.path}/upload-url`)
        : await post(this.all.path, announcementOf(this.subCriterion, this.file, this.sha256));
      this.evidence = announced;
      if (this.step === 'CANCELLED') return;
      this.to('SENDING');
      await this.send(announced.upload);
      this.to('CONFIRMING');
      await post(`${this.path}/commit`);
      this.to('DONE');
      app.announce(tr(`Đã tải xong ${this.file.name}`, `${this.file.name} is uploaded`));
      await this.all.changed();
      this.all.remove(this);
    } catch (problem) {
      if (this.step === 'CANCELLED') return;
      if (problem.status === undefined) throw problem;
      this.problem = problem;
      this.to('FAILED');
      app.announce(tr(`Chưa tải được ${this.file.name}: ${problem.title}`, `${this.file.name} was not uploaded: ${problem.title}`));
    }
  }

  /** The file itself; how far it is gets said by quarters. */
  send(signed) {
    this.request = new XMLHttpRequest();
    let said = 0;
    const progressed = (loaded) => {
      this.sent = loaded;
      const quarter = Math.floor((loaded / this.file.size) * 4) * 25;
      if (quarter > said && quarter < 100) {
        said = quarter;
        app.announce(tr(`${this.file.name}: đã tải ${quarter} %`, `${this.file.name}: ${quarter}% uploaded`));
      }
      app.update();
    };
    return sendSigned(signed, this.file, { request: this.request, progressed });
  }

  async cancel() {
    this.to('CANCELLED');
    this.request?.abort();
    this.all.remove(this);
    if (this.evidence) await this.all.withdraw(this.evidence.id, tr('Hủy khi đang tải lên', 'Cancelled while uploading'));
    app.announce(tr(`Đã hủy ${this.file.name}`, `${this.file.name} was cancelled`));
  }
}

class Uploads {
  constructor(round, unit) {
    this.path = `/rounds/${seg(round)}/units/${seg(unit)}/evidence`;
    this.list = [];
  }

  get running() { return this.list.some((it) => it.running); }
  of(code) { return this.list.filter((it) => it.subCriterion === code); }

  add(code, files) {
    for (const file of files) {
      const upload = new Upload(this, code, file);
      this.list.push(upload);
      upload.start();
    }
    app.update();
  }

  /** The same file, chosen again, goes on with the upload that was cut off. */
  resume(evidence, file) {
    const upload = new Upload(this, evidence.subCriterion, file);
    upload.evidence = evidence;
    this.list.push(upload);
    upload.start();
    app.update();
  }

  remove(upload) {
    this.list = this.list.filter((it) => it !== upload);
    app.update();
  }

  async withdraw(id, reason) {
    await post(`${this.path}/${seg(id)}/withdraw`, { reason });
    await this.changed();
  }

  /** Shows a document in the page, or downloads it. */
  open(page, evidence) {
    return open(page, evidence, `${this.path}/${seg(evidence.id)}/download`);
  }

  /** Tells the page, and looks again until the check of what was stored is done. */
  async changed() {
    const { page } = app;
    if (!page?.refresh) return;
    await page.refresh();
    for (const wait of CHECKS) {
      if (app.page !== page || !page.sheet.items.some((it) => it.evidence.some((e) => e.state === 'STORED'))) return;
      await new Promise((done) => { setTimeout(done, wait); });
      await page.refresh();
    }
  }
}

const all = new Map();

/** The uploads of a unit's sheet, wherever the person is on the page. */
export function uploadsOf(round, unit) {
  const key = `${round}/${unit}`;
  if (!all.has(key)) all.set(key, new Uploads(round, unit));
  return all.get(key);
}
