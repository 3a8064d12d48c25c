/* Runs before the first paint, so that a chosen theme does not flash. Not a module for that reason. */
(function () {
  try {
    var chosen = localStorage.getItem('theme');
    if (chosen === 'light' || chosen === 'dark') {
      document.documentElement.dataset.theme = chosen;
    }
  } catch {
    /* a browser that keeps nothing follows the system */
  }
})();
