/* A button that prints the page it stands on. */
document.getElementById('print').addEventListener('click', () => window.print());
