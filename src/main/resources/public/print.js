// The print button of a page; without scripts its link shows the page to print instead.
document.addEventListener('click', function (event) {
  if (event.target.closest && event.target.closest('[data-print]')) {
    event.preventDefault();
    window.print();
  }
});
