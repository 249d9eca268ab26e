/** Put into every page before its own scripts: notes its long tasks, and counts its frames when asked. Called by its name in the page, `soak`. */
export const watcher = `globalThis.soak = (() => {
  const tasks = [];
  new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration }); }).observe({ type: 'longtask' });
  return {
    /** Long tasks that began after a time of performance.now(): their number and the longest (ms). */
    longTasks(since) {
      const later = tasks.filter(({ startTime }) => startTime >= since);
      return { count: later.length, longest: Math.max(0, ...later.map(({ duration }) => duration)) };
    },
    /** Frames a second while it goes on: for so many milliseconds, or until each frame's work returns true. */
    frames: (milliseconds, work = () => false) => new Promise((done) => {
      let began, count = 0;
      const step = (now) => {
        began ??= now;
        if (count > 0 && (work() || now - began >= milliseconds)) return done(count * 1000 / (now - began));
        count++;
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }),
  };
})();`;
