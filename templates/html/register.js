// Shows the entries that hold every word typed. Without this script the whole register is there.
(function () {
  "use strict";
  var box = document.getElementById("page-filter");
  var input = document.getElementById("page-filter-words");
  var status = document.getElementById("page-filter-found");
  var plain = function (text) { return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); };
  var groups = Array.prototype.map.call(document.querySelectorAll(".group"), function (group) {
    return { group: group, entries: Array.prototype.map.call(group.querySelectorAll("li"), function (entry) {
      return { entry: entry, text: plain(entry.textContent) };
    }) };
  });
  var filter = function () {
    var words = plain(input.value).split(/\s+/).filter(Boolean);
    var found = 0;
    groups.forEach(function (each) {
      var shown = 0;
      each.entries.forEach(function (one) {
        var fits = words.every(function (word) { return one.text.indexOf(word) >= 0; });
        one.entry.hidden = !fits;
        if (fits) { shown += 1; }
      });
      each.group.hidden = shown === 0;
      found += shown;
    });
    status.textContent = words.length === 0 ? "" : found === 0 ? status.dataset.none : status.dataset.found.replace("#", found);
  };
  box.hidden = false;
  input.addEventListener("input", filter);
  filter();
})();
