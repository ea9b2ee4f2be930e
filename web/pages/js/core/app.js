// What every page shares: who is signed in, which round, the platform's time, and drawing again.
let draw = () => {};
let drawing = false;

export const app = {
  me: null,
  rounds: [],
  round: null,
  ahead: 0,
  page: null,
  expired: false,

  /** The platform's time. */
  now: () => Date.now() + app.ahead,

  can: (capability) => Boolean(app.me?.capabilities.includes(capability)),
  is: (role) => Boolean(app.me?.roles.includes(role)),

  /** Address of a page of the round that is looked at. */
  to: (...pieces) => `#/${[app.round?.code, ...pieces].filter((it) => it != null).map(encodeURIComponent).join('/')}`,

  /** Draws the page again, once for all changes of this turn. */
  update() {
    if (drawing) return;
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      draw();
    });
  },

  /** Draws, and is done when it is drawn. */
  async drawn() {
    app.update();
    await Promise.resolve();
  },

  /** Says something to a screen reader. */
  announce(words) {
    const live = document.getElementById('announcer');
    live.textContent = '';
    setTimeout(() => { live.textContent = words; }, 60);
  },
};

export const onDraw = (how) => { draw = how; };

/** A page: fetches in `load`, shows in `view`. */
export class Page {
  loading = true;
  problem = null;

  constructor(parameters) {
    this.parameters = parameters;
  }

  get title() { return ''; }
  async load() {}
  view() { return ''; }
  leave() {}

  async begin() {
    this.loading = true;
    this.problem = null;
    app.update();
    try {
      await this.load();
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.problem = problem;
      app.announce(problem.title);
    } finally {
      this.loading = false;
      app.update();
    }
  }

  /** Runs what a button does: busy meanwhile, its problem shown, the outcome said. */
  async run(name, work, said) {
    if (this.busy) return undefined;
    this.busy = name;
    this.fault = null;
    app.update();
    try {
      const result = await work();
      if (said) app.announce(said);
      return result;
    } catch (problem) {
      if (problem.status === undefined) throw problem;
      this.fault = problem;
      app.announce(problem.title);
      return undefined;
    } finally {
      this.busy = null;
      app.update();
    }
  }
}
