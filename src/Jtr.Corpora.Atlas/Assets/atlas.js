/* The script of an atlas. Every page is complete without it; it adds filters, zoom, search, keys, the check of a copy, and an interface in three languages. It makes no network requests. */
(function () {
'use strict';

var root = document.currentScript.getAttribute('src').replace('atlas.js', '');
var $ = function (selector, within) { return (within || document).querySelector(selector); };
var $$ = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };

/* An element with attributes and children; a text is always text. */
function el(name, attributes) {
  var element = document.createElement(name);
  set(element, attributes);
  for (var i = 2; i < arguments.length; i++) if (arguments[i] != null) element.append(arguments[i]);
  return element;
}

function svg(name, attributes) {
  var element = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(element, attributes);
  for (var i = 2; i < arguments.length; i++) if (arguments[i] != null) element.append(arguments[i]);
  return element;
}

function set(element, attributes) {
  for (var name in attributes || {}) {
    if (attributes[name] === false || attributes[name] == null) continue;
    if (name.slice(0, 2) === 'on') element.addEventListener(name.slice(2), attributes[name]);
    else element.setAttribute(name, attributes[name] === true ? '' : attributes[name]);
  }
}

function remembered(name, value) {
  try {
    if (value === undefined) return localStorage.getItem('atlas-' + name);
    localStorage.setItem('atlas-' + name, value);
  } catch (nothing) { /* Without storage, settings are not kept. */ }
  return null;
}

/* Data files are scripts that pass their content to this one, because a page opened as a file cannot fetch. */
var waiting = {};
function data(file, callback, then) {
  if (waiting[file]) { if (waiting[file].value) then(waiting[file].value); else waiting[file].then.push(then); return; }
  var entry = waiting[file] = { then: [then] };
  window[callback] = function (value) {
    entry.value = value;
    entry.then.splice(0).forEach(function (one) { one(value); });
  };
  document.head.append(el('script', { src: root + file }));
}

/* One live region announces changes on the page. */
var live = el('p', { 'class': 'sr', role: 'status', 'aria-live': 'polite' });
document.body.append(live);
function say(text) { live.textContent = ''; setTimeout(function () { live.textContent = text; }, 60); }

/* ---------- languages ---------- */

var tags = { en: 'en', ja: 'ja', zh: 'zh-Hant' };
var language = tags[remembered('language')] ? remembered('language') : 'en';
var dictionary = {}, patterns = [];
function learn(words) {
  words.split('\n').forEach(function (line) {
    var parts = line.split('|'), to = parts[language === 'ja' ? 1 : 2];
    if (parts[0].indexOf('@') < 0) dictionary[parts[0]] = to;
    else patterns.push([new RegExp('^' + parts[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/#/g, '(\\d+)').replace(/@/g, '(.+)') + '$'), to]);
  });
}

/* The translation of a text of the interface; undefined for every other text. */
function found(text) {
  var numbers = text.match(/\d+/g) || [], i = 0, to = dictionary[text];
  if (to === undefined) to = dictionary[text.replace(/\d+/g, '#')];
  if (to !== undefined) return to.replace(/#(\d?)/g, function (all, which) { return numbers[which ? which - 1 : i++]; });
  if (/^[a-z]/.test(text) && dictionary[text[0].toUpperCase() + text.slice(1)]) return dictionary[text[0].toUpperCase() + text.slice(1)];
  for (var p = 0; p < patterns.length; p++) {
    var match = patterns[p][0].exec(text);
    /* A count of a table: the table has to have a name in that language. */
    if (match && patterns[p][1].indexOf('#') >= 0 && found(match[2]) === undefined) continue;
    if (match) return patterns[p][1].indexOf('#') >= 0 ? patterns[p][1].replace('@', found(match[2])).replace('#', match[1]) : patterns[p][1].replace(/@/g, (function (n) { return function () { return match[++n]; }; })(0));
  }
  return undefined;
}
function t(text) {
  if (language === 'en') return text;
  var trimmed = text.trim(), to = trimmed && found(trimmed);
  return to === undefined || to === '' ? text : text.replace(trimmed, function () { return to; });
}

var translated = 'header, footer, h2, h3, h4, dt, thead, summary, legend, label, button, option, small, aside, .note, .sentence, .doors, .lane-head, .lane, .skip, .contents, .opening .counts, .legend, .by, .how, .sure, .arguments, .parts, .around, .find, .filters, .slider, .drop, .verdict, .keys, dialog, body:not(.row) h1, .cite, .trail';
function translate(within) {
  if (language === 'en') return;
  $$('[aria-label]', within).forEach(function (element) { element.setAttribute('aria-label', t(element.getAttribute('aria-label'))); });
  var nodes = new Set();
  [within].concat($$(translated, within)).forEach(function (element) {
    if (!element.matches || !element.matches(translated)) return;
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!walker.currentNode.parentNode.closest('code, pre, [lang="' + tags[language] + '"]')) nodes.add(walker.currentNode);
  });
  nodes.forEach(function (node) {
    var parent = node.parentNode, text = t(node.nodeValue), isSvg = parent.namespaceURI !== document.documentElement.namespaceURI;
    if (text !== node.nodeValue) {
      if (parent.childNodes.length === 1 || parent.tagName === 'OPTION' || isSvg) { node.nodeValue = text; parent.setAttribute('lang', tags[language]); }
      else node.replaceWith(el('span', { lang: tags[language] }, text));
      return;
    }
    /* Sentences are translated one by one; facts among them stay. */
    var sentences = node.nodeValue.split(/(?<=\.) /);
    if (sentences.length < 2 || isSvg || sentences.every(function (one) { return t(one) === one; })) return;
    node.replaceWith.apply(node, sentences.map(function (one, i) { return t(one) === one ? (i ? ' ' : '') + one : el('span', { lang: tags[language] }, t(one)); }));
  });
}

/* ---------- one address for a view ---------- */

function state() { return new URLSearchParams(location.hash.indexOf('=') < 0 ? '' : location.hash.slice(1)); }
function keep(parameters) {
  var text = parameters.toString();
  try { history.replaceState(null, '', text ? '#' + text : location.pathname + location.search); }
  catch (refused) { location.replace('#' + text); }
}

/* ---------- dates and days ---------- */

/* Days since 0001-01-01, as the pages count them. */
var epoch = 719162;
function dayOf(year, month, date) { var moment = new Date(Date.UTC(2000, month - 1, date)); moment.setUTCFullYear(year, month - 1, date); return Math.floor(moment.getTime() / 864e5) + epoch; }
function dateOf(day) { return new Date((day - epoch) * 864e5); }
function iso(day) { var moment = dateOf(day), year = moment.getUTCFullYear(); return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0') + moment.toISOString().slice(-20, -14).replace(/^.*?(-\d\d-\d\d)$/, '$1'); }
var months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
function inWords(day) {
  var moment = dateOf(day);
  if (language !== 'en') return moment.getUTCFullYear() + '年' + (moment.getUTCMonth() + 1) + '月' + moment.getUTCDate() + '日';
  return moment.getUTCDate() + ' ' + months[moment.getUTCMonth()] + ' ' + moment.getUTCFullYear();
}

/* The first or last day of a typed year, month or day; null for other text. */
function bound(text, isLast) {
  var parts = /^\s*(-?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*$/.exec(text || '');
  if (!parts) return null;
  var year = +parts[1], month = parts[2] ? +parts[2] : 0, date = parts[3] ? +parts[3] : 0;
  if (month > 12 || date > 31) return null;
  if (!isLast) return dayOf(year, month || 1, date || 1);
  return date ? dayOf(year, month, date) : month ? dayOf(year, month + 1, 1) - 1 : dayOf(year + 1, 1, 1) - 1;
}

function wrongDate(text) { return '“' + text + '”: ' + t('Not a date. Expected 2023, 2023-08 or 2023-08-15.'); }
/* A bar in the format of the pages: four bounds, the qualified ends, and members. */
function barOf(text) {
  if (!text) return null;
  var parts = text.split(',');
  var number = function (part) { return /^-?\d+$/.test(part) ? +part : null; };
  var bar = { es: number(parts[0]), ls: number(parts[1]), ee: number(parts[2]), le: number(parts[3]), left: parts[0], right: parts[3], marks: parts[4] || '', members: [] };
  bar.leftOpen = parts[0] === 'o'; bar.leftUnknown = parts[0] === 'u'; bar.rightOpen = parts[3] === 'o'; bar.rightUnknown = parts[3] === 'u';
  (parts[5] || '').split(' ').forEach(function (member) { if (member) bar.members.push(member.split(':').map(Number)); });
  bar.first = first(bar.es, bar.ls, bar.ee, bar.le);
  bar.last = first(bar.le, bar.ee, bar.ls, bar.es);
  var start = known(bar.ls, bar.le), end = known(bar.ee, bar.es);
  if (bar.marks.indexOf('w') >= 0) start = end = bar.es !== null && bar.es === bar.le ? bar.es : null;
  bar.certain = start !== null && end !== null && start <= end && !bar.members.length ? [start, end] : null;
  return bar;
}
function known(a, b) { return a === null ? b : a; }
function first() { for (var i = 0; i < arguments.length; i++) if (arguments[i] !== null) return arguments[i]; return 0; }

/* ---------- the timeline ---------- */

var narrow = matchMedia('(max-width: 60rem)');

/* The constants of BarDrawing and TimelineDrawing: widths in per cent of the axis, heights in pixels. */
var least = 0.35, fade = 4, rowHeight = 17, barHeight = 9, apart = 0.9, letter = 0.56;
function percent(place) { return Math.max(-5, Math.min(105, place)).toFixed(2) + '%'; }

/* The position of a day: between the knots of the whole scale, or linearly between two days. */
function scaleOf(knots) {
  return function (day) {
    if (day <= knots[0][0]) return knots[0][1];
    for (var i = 1; i < knots.length; i++)
      if (day <= knots[i][0]) return knots[i - 1][1] + (knots[i][1] - knots[i - 1][1]) * (day - knots[i - 1][0]) / ((knots[i][0] - knots[i - 1][0]) || 1);
    return knots[knots.length - 1][1];
  };
}
function evenly(from, to) { return function (day) { return 2 + 96 * (day - from) / (to + 1 - from); }; }

function reach(bar, at) {
  var from = bar.leftOpen ? 0 : at(bar.first), to = bar.rightOpen ? 100 : Math.max(at(bar.last + 1), from + least);
  return [Math.max(bar.leftUnknown ? from - fade : from, -1), Math.min(bar.rightUnknown ? to + fade : to, 101)];
}

function drawBar(group, bar, at, standing, top) {
  var middle = top + barHeight / 2, from = at(bar.first), to = Math.max(at(bar.last + 1), from + least);
  var left = bar.leftOpen ? 0 : from, right = bar.rightOpen ? 100 : to;
  var rect = function (kind, a, b, fill) {
    if (b < 0 || a > 100) return;
    a = Math.max(a, -1); b = Math.min(b, 101);
    group.append(svg('rect', { 'class': kind, x: percent(a), width: Math.max(0, b - a).toFixed(2) + '%', y: top, height: barHeight, fill: fill }));
  };
  if (bar.members.length) {
    group.append(svg('line', { 'class': 'dots', x1: percent(left), x2: percent(right), y1: middle, y2: middle }));
    bar.members.forEach(function (member) { rect('tick', at(member[0]), Math.max(at(member[1] + 1), at(member[0]) + least)); });
  } else if (!bar.certain) { if (standing === 'real') rect('within', left, right, 'url(#hatch)'); else rect(standing, left, right); }
  else {
    var a = at(bar.certain[0]), b = Math.max(at(bar.certain[1] + 1), a + least);
    if (a - left > 0.01) rect('maybe', left, a, 'url(#hatch)');
    if (right - b > 0.01) rect('maybe', b, right, 'url(#hatch)');
    rect(standing, a, b);
  }
  if (bar.leftOpen) group.append(svg('svg', { x: 0, y: middle, overflow: 'visible' }, svg('path', { 'class': 'arrow', d: 'M0 0L9-7V7Z' })));
  if (bar.rightOpen) group.append(svg('svg', { x: '100%', y: middle, overflow: 'visible' }, svg('path', { 'class': 'arrow', d: 'M0 0L-9-7V7Z' })));
  if (bar.leftUnknown) { rect('fade', left - fade, left, 'url(#fade-left)'); group.append(svg('text', { 'class': 'ask', x: percent(left - fade), y: middle + 4 }, '?')); }
  if (bar.rightUnknown) { rect('fade', right, right + fade, 'url(#fade-right)'); group.append(svg('text', { 'class': 'ask', x: percent(right + fade), y: middle + 4, 'text-anchor': 'end' }, '?')); }
  var ring = function (place) { if (place >= -1 && place <= 101) group.append(svg('circle', { 'class': 'ring', cx: percent(place), cy: middle, r: 3.2 })); };
  var isStart = bar.marks.indexOf('s') >= 0 && bar.es !== null, isEnd = bar.marks.indexOf('e') >= 0 && bar.le !== null;
  if (isStart && isEnd && right - left < 1.1) ring((left + right) / 2);
  else { if (isStart) ring(left); if (isEnd) ring(right); }
  if (standing === 'halted') group.append(svg('line', { 'class': 'strike', x1: percent(left), x2: percent(right), y1: middle, y2: middle }));
  if (standing === 'denied') group.append(svg('svg', { x: percent((left + right) / 2), y: middle, overflow: 'visible' }, svg('path', { 'class': 'strike', d: 'M-5-6L5 6M5-6L-5 6' })));
}

function shorten(text, most) {
  if (text.length <= most) return text;
  var end = text.lastIndexOf(' ', most - 1);
  return text.slice(0, end < most / 2 ? most - 1 : end).replace(/[ ,;:.–]+$/, '') + '…';
}

function ticksOf(from, to) {
  var days = to - from + 1, ticks = [], year = dateOf(from).getUTCFullYear(), last = dateOf(to).getUTCFullYear();
  if (days > 800) {
    var step = 1;
    while ((last - year) / step > 16) step *= step % 5 === 0 ? 2 : step === 1 ? 2 : 2.5;
    for (var y = Math.ceil(year / step) * step; y <= last; y += step) ticks.push([dayOf(y, 1, 1), String(y), String(y)]);
  } else if (days > 62) {
    for (var m = year * 12 + dateOf(from).getUTCMonth(); m <= last * 12 + dateOf(to).getUTCMonth(); m++) {
      var month = ((m % 12) + 12) % 12, of = Math.floor(m / 12);
      ticks.push([dayOf(of, month + 1, 1), months[month].slice(0, 3) + (month === 0 || ticks.length === 0 ? ' ' + of : ''), of + '-' + String(month + 1).padStart(2, '0')]);
    }
  } else for (var d = from; d <= to; d += days > 20 ? 7 : 1) ticks.push([d, dateOf(d).getUTCDate() + ' ' + months[dateOf(d).getUTCMonth()].slice(0, 3), null]);
  return ticks.filter(function (tick) { return tick[0] >= from && tick[0] <= to; });
}

function timeline() {
  var items = $$('.gantt li[data-b]'), switches = $('#switches');
  if (!items.length || !switches) return;
  var entries = items.map(function (item) {
    var link = $('.what a', item);
    return {
      item: item, link: link, row: null, bar: barOf(item.getAttribute('data-b')), standing: item.getAttribute('data-x'), lanes: item.getAttribute('data-l').split('|'),
      texts: item.getAttribute('data-d').split(' '), actors: item.getAttribute('data-a').split(' '), beside: item.classList.contains('beside'), words: $('.date', item).textContent, says: link.textContent
    };
  });
  var byKey = {};
  entries.forEach(function (entry) { byKey[entry.item.id] = entry; });
  $$('tr[data-k]').forEach(function (row) { if (byKey[row.getAttribute('data-k')]) byKey[row.getAttribute('data-k')].row = row; });
  var laneNames = $$('input[name=lanes]').map(function (input) { return input.value; });
  var dated = entries.filter(function (entry) { return entry.bar; });
  var whole = [Math.min.apply(null, dated.map(function (entry) { return entry.bar.first; })), Math.max.apply(null, dated.map(function (entry) { return entry.bar.last; }))];
  var drawings = $$('.drawing'), original = drawings.map(function (drawing) { return drawing.innerHTML; });

  /* On a narrow page labels are below the bars, because there is no room beside them; the list has the full texts. */
  var usual = narrow.matches ? 'list' : 'drawing';

  /* The filters. */
  var filters = el('div', { 'class': 'filters', role: 'group', 'aria-label': t('Search') });
  var chosen = {};
  function select(name, all, values) {
    if (values.length < 2) return;
    var box = chosen[name] = el('select', { name: name, onchange: changed }, el('option', { value: '' }, t(all)));
    values.forEach(function (value) { box.append(el('option', { value: value[0] }, value[1] + ' (' + value[2] + ')')); });
    filters.append(el('label', {}, t(name.charAt(0).toUpperCase() + name.slice(1)), box));
  }
  function counted(values) {
    var counts = {};
    values.forEach(function (value) { if (value) counts[value] = (counts[value] || 0) + 1; });
    return Object.keys(counts).sort(function (a, b) { return counts[b] - counts[a] || (a < b ? -1 : 1); }).map(function (value) { return [value, value.replace(/-/g, ' '), counts[value]]; });
  }
  select('actor', 'All actors', counted([].concat.apply([], entries.map(function (entry) { return entry.actors; }))));
  ['kind', 'status'].forEach(function (name) {
    var lane = laneNames.indexOf(name);
    if (lane >= 0) select(name, name === 'kind' ? 'All kinds' : 'All statuses', counted(entries.map(function (entry) { return entry.lanes[lane]; })));
  });
  select('text', 'All texts', counted([].concat.apply([], entries.map(function (entry) { return entry.texts; }))));
  var from = el('input', { name: 'from', placeholder: '2023-08', autocomplete: 'off', spellcheck: 'false', onchange: changed }), to = el('input', { name: 'to', placeholder: '2023-08', autocomplete: 'off', spellcheck: 'false', onchange: changed });
  filters.append(el('label', {}, t('From (date)'), from), el('label', {}, t('To (date)'), to));
  filters.append(el('span', { 'class': 'zoom' },
    el('button', { type: 'button', onclick: function () { zoom(0.5); } }, t('Zoom in')),
    el('button', { type: 'button', onclick: function () { zoom(2); } }, t('Zoom out')),
    el('button', { type: 'button', onclick: reset }, t('Show all'))));
  switches.append(filters);
  var caption = el('p', { 'class': 'caption', role: 'status', 'aria-live': 'polite' });
  switches.after(caption);
  switches.addEventListener('submit', function (event) { event.preventDefault(); });
  $$('input[type=radio],input[type=checkbox]', switches).forEach(function (input) { input.addEventListener('change', changed); });

  function asked() {
    return { from: bound(from.value, false), to: bound(to.value, true), view: $('input[name=view]:checked').value, lane: laneNames.indexOf($('input[name=lanes]:checked').value), beside: !!$('#beside') && $('#beside').checked };
  }
  function window_() {
    var ask = asked();
    return [ask.from === null ? whole[0] : ask.from, ask.to === null ? whole[1] : ask.to];
  }
  function zoom(factor, center) {
    var now = window_(), middle = center === undefined ? (now[0] + now[1]) / 2 : center, half = Math.max(3, (now[1] - now[0] + 1) * factor / 2);
    if (half * 2 > whole[1] - whole[0] + 1) return reset();
    from.value = iso(Math.round(Math.max(whole[0], middle - half)));
    to.value = iso(Math.round(Math.min(whole[1], middle + half)));
    changed();
  }
  function reset() { from.value = to.value = ''; for (var name in chosen) chosen[name].value = ''; changed(); }
  function changed() { save(); apply(); }
  function save() {
    var parameters = new URLSearchParams(), ask = asked();
    if (ask.view !== usual) parameters.set('view', ask.view);
    if (ask.lane > 0) parameters.set('lanes', laneNames[ask.lane]);
    if (ask.beside) parameters.set('beside', '1');
    for (var name in chosen) if (chosen[name].value) parameters.set(name, chosen[name].value);
    if (from.value) parameters.set('from', from.value);
    if (to.value) parameters.set('to', to.value);
    keep(parameters);
  }
  function load() {
    var parameters = state();
    var radio = function (name, value) { var input = $('input[name=' + name + '][value="' + CSS.escape(value) + '"]'); if (input) input.checked = true; };
    radio('view', parameters.get('view') || usual);
    radio('lanes', parameters.get('lanes') || laneNames[0]);
    if ($('#beside')) $('#beside').checked = parameters.get('beside') === '1';
    for (var name in chosen) { chosen[name].value = parameters.get(name) || ''; if (chosen[name].selectedIndex < 0) chosen[name].value = ''; }
    from.value = parameters.get('from') || '';
    to.value = parameters.get('to') || '';
    if (!parameters.toString() && location.hash.length > 1 && byKey[decodeURIComponent(location.hash.slice(1))]) { radio('view', 'list'); if ($('#beside') && byKey[decodeURIComponent(location.hash.slice(1))].beside) $('#beside').checked = true; }
    apply();
    if (!parameters.toString() && location.hash.length > 1) { var target = document.getElementById(decodeURIComponent(location.hash.slice(1))); if (target) target.scrollIntoView({ block: 'center' }); }
  }

  function fits(entry, ask) {
    if (entry.beside && !ask.beside) return false;
    if (chosen.actor && chosen.actor.value && entry.actors.indexOf(chosen.actor.value) < 0) return false;
    if (chosen.text && chosen.text.value && entry.texts.indexOf(chosen.text.value) < 0) return false;
    if (chosen.kind && chosen.kind.value && entry.lanes[laneNames.indexOf('kind')] !== chosen.kind.value) return false;
    if (chosen.status && chosen.status.value && entry.lanes[laneNames.indexOf('status')] !== chosen.status.value) return false;
    if (ask.from === null && ask.to === null) return true;
    if (!entry.bar) return false;
    /* An open end lasts; a date with an unknown end is found at its known end. */
    var begins = entry.bar.leftOpen ? -Infinity : entry.bar.first, ends = entry.bar.rightOpen ? Infinity : entry.bar.last;
    return (ask.from === null || ends >= ask.from) && (ask.to === null || begins <= ask.to);
  }

  function apply() {
    var ask = asked(), shown = entries.filter(function (entry) { return fits(entry, ask); }), set_ = new Set(shown);
    entries.forEach(function (entry) {
      entry.item.classList.toggle('hidden', !set_.has(entry));
      if (entry.row) entry.row.classList.toggle('hidden', !set_.has(entry));
    });
    $$('.gantt').forEach(function (list) {
      var isEmpty = !$('li:not(.hidden)', list);
      list.classList.toggle('hidden', isEmpty);
      list.previousElementSibling.classList.toggle('hidden', isEmpty);
    });
    var isWhole = ask.from === null && ask.to === null && !Object.keys(chosen).some(function (name) { return chosen[name].value; });
    drawings.forEach(function (drawing, lane) {
      if (isWhole && !narrow.matches) { if (drawing.dataset.changed) { drawing.innerHTML = original[lane]; delete drawing.dataset.changed; rove($('svg', drawing)); } }
      else if (lane === ask.lane) draw(drawing, lane, shown, ask);
    });
    var bad = (from.value && ask.from === null) || (to.value && ask.to === null);
    var words_ = 'Showing ' + shown.length + ' of ' + entries.filter(function (entry) { return ask.beside || !entry.beside; }).length + '.';
    caption.textContent = bad ? wrongDate(from.value && ask.from === null ? from.value : to.value) : shown.length ? t(words_) : t('No row matches. Remove or widen a filter.');
  }

  function draw(drawing, lane, shown, ask) {
    var bounds = window_(), isZoomed = ask.from !== null || ask.to !== null, old = $('svg[data-knots]', drawing) || null, knots = (old || {}).dataset ? old.dataset.knots : '';
    var at = isZoomed || !knots ? evenly(bounds[0], bounds[1]) : scaleOf(knots.split(' ').map(function (knot) { return knot.split(':').map(Number); }));
    var wide = Math.max(letter, 690 / (drawing.clientWidth || 1152)), least_ = Math.min(30, Math.floor(60 / wide)), most = Math.min(64, Math.floor(96 / wide));
    var picture = svg('svg', { 'class': 'timeline said', role: 'group', 'aria-label': t('Timeline'), 'data-knots': knots });
    var axis = svg('g', { 'class': 'axis' }), marks = svg('g', {});
    picture.append(axis, marks);
    var groups = {};
    shown.forEach(function (entry) { if (entry.bar) (groups[entry.lanes[lane]] = groups[entry.lanes[lane]] || []).push(entry); });
    var top = 24;
    Object.keys(groups).sort(function (a, b) { return (a === 'Others') - (b === 'Others') || groups[b].length - groups[a].length || (a < b ? -1 : 1); }).forEach(function (name) {
      marks.append(svg('line', { 'class': 'rule', x1: 0, x2: '100%', y1: top, y2: top }), svg('text', { 'class': 'lane', x: 0, y: top + 15 }, name + ' ', svg('tspan', { 'class': 'count' }, String(groups[name].length))));
      top += 24;
      var rows = [], group = svg('g', {});
      groups[name].map(function (entry) { return { entry: entry, reach: reach(entry.bar, at) }; }).sort(function (a, b) { return a.reach[0] - b.reach[0]; }).forEach(function (placed) {
        var a = placed.reach[0], b = placed.reach[1], behind = Math.floor((100 - b - apart) / wide), before = Math.floor((a - apart) / wide), says = placed.entry.says;
        var side = behind >= Math.min(least_, says.length) ? 'right' : before >= least_ ? 'left' : 'below';
        var label = shorten(says, Math.min(most, side === 'right' ? behind : side === 'left' ? before : most)), width = label.length * wide + apart;
        /* A label below a bar near the right edge is aligned with the bar's end. */
        var isEnd = side === 'below' && a + width > 100;
        var left = side === 'left' ? a - width : isEnd ? Math.min(a, 100 - width) : a, right = side === 'right' ? b + width : side === 'left' ? b : isEnd ? 100 : Math.max(b, Math.max(0, a) + width), height = side === 'below' ? 2 : 1, row = 0;
        var taken = function (index) { return (rows[index] || []).some(function (other) { return other[0] < right + apart && left < other[1] + apart; }); };
        while (taken(row) || (height === 2 && taken(row + 1))) row++;
        for (var i = row; i < row + height; i++) (rows[i] = rows[i] || []).push([left, right]);
        var y = top + row * rowHeight, mark = svg('a', { href: placed.entry.link.getAttribute('href'), 'class': 'm' }, svg('title', {}, placed.entry.words + ': ' + says));
        mark.append(svg('rect', { 'class': 'hit', x: percent(a), width: Math.max(0, Math.min(101, b) - Math.max(0, a)).toFixed(2) + '%', y: y - 2, height: barHeight + 4 }));
        drawBar(mark, placed.entry.bar, at, placed.entry.standing, y);
        mark.append(side === 'below' ? svg('text', { 'class': isEnd ? 'label end' : 'label', x: isEnd ? '100%' : percent(Math.max(0, a)), y: y + rowHeight + 8 }, label)
          : side === 'left' ? svg('text', { 'class': 'label end', x: percent(a), dx: -7, y: y + 9 }, label) : svg('text', { 'class': 'label', x: percent(b), dx: 7, y: y + 9 }, label));
        group.append(mark);
      });
      marks.append(group);
      top += rows.length * rowHeight + 8;
    });
    var height = top + 8;
    picture.setAttribute('height', height);
    (isZoomed || !knots ? ticksOf(bounds[0], bounds[1]) : ticksFromKnots(knots)).forEach(function (tick) {
      axis.append(svg('line', { 'class': 'grid', x1: percent(at(tick[0])), x2: percent(at(tick[0])), y1: 0, y2: height }), svg('text', { 'class': 'year', x: percent(at(tick[0])), dx: 4, y: 14 }, tick[1]));
    });
    if (!isZoomed && knots) breaksOf(knots).forEach(function (place) { axis.append(svg('svg', { x: percent(place), y: 14, overflow: 'visible' }, svg('path', { 'class': 'break', d: 'M-4 9L0-1M0 9L4-1' }))); });
    drawing.textContent = '';
    drawing.append(picture);
    drawing.dataset.changed = '1';
    rove(picture);
  }

  function ticksFromKnots(knots) {
    var ticks = [], parts = knots.split(' ').map(function (knot) { return knot.split(':').map(Number); });
    for (var i = 0; i + 1 < parts.length; i += 2) ticks = ticks.concat(ticksOf(parts[i][0], parts[i + 1][0] - 1).length > 1 && parts[i + 1][0] - parts[i][0] > 800 ? ticksOf(parts[i][0], parts[i + 1][0] - 1) : [[parts[i][0], String(dateOf(parts[i][0]).getUTCFullYear())]]);
    return ticks;
  }

  function breaksOf(knots) {
    var places = [], parts = knots.split(' ').map(function (knot) { return +knot.split(':')[1]; });
    for (var i = 1; i + 1 < parts.length; i += 2) places.push((parts[i] + parts[i + 1]) / 2);
    return places;
  }

  /* A click on a year of the axis zooms to that year; the wheel scrolls the page. */
  document.addEventListener('click', function (event) {
    var label = event.target.closest ? event.target.closest('.drawing svg.timeline .axis .year') : null;
    if (!label) return;
    var text = label.textContent.trim(), year = /^\d{3,4}$/.test(text) ? text : null;
    if (year) { from.value = to.value = year; changed(); }
  });
  timelineKeys = { nearer: function () { zoom(0.5); }, farther: function () { zoom(2); }, reset: reset };
  window.addEventListener('hashchange', load);
  narrow.addEventListener('change', apply);
  translate(switches);
  load();
}
var timelineKeys = null;

/* ---------- one tab stop for a drawing ---------- */

/* Within a drawing the arrow keys, Home, End and typed letters move between marks; Escape leaves. */
function rove(picture) {
  if (!picture) return;
  var links = $$('a', picture).filter(function (link) { return link.getAttribute('href'); });
  if (links.length < 2) return;
  links.forEach(function (link, i) { link.setAttribute('tabindex', i === 0 ? '0' : '-1'); });
  if (picture.dataset.roving) return;
  picture.dataset.roving = '1';
  var typed = '', timer = 0;
  picture.addEventListener('focusin', function (event) {
    var link = event.target.closest('a');
    if (!link) return;
    $$('a[tabindex="0"]', picture).forEach(function (other) { other.setAttribute('tabindex', '-1'); });
    link.setAttribute('tabindex', '0');
  });
  picture.addEventListener('keydown', function (event) {
    var all = $$('a[tabindex]', picture).filter(function (link) { return !link.closest('.not'); }), now = all.indexOf(event.target.closest('a')), next = -1;
    if (now < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') next = Math.min(all.length - 1, now + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') next = Math.max(0, now - 1);
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = all.length - 1;
    else if (event.key === 'Escape') { event.target.blur(); event.preventDefault(); var rest = picture.closest('section, main'); if (rest) { rest.setAttribute('tabindex', '-1'); rest.focus({ preventScroll: true }); } return; }
    else if (event.key.length === 1 && /[\p{L}\p{N}]/u.test(event.key) && !(event.key in jumps && !typed)) {
      typed += event.key.toLowerCase();
      clearTimeout(timer);
      timer = setTimeout(function () { typed = ''; }, 900);
      for (var i = 0; i < all.length; i++) {
        var candidate = all[(now + (typed.length > 1 ? i : i + 1)) % all.length];
        if (nameOf(candidate).toLowerCase().indexOf(typed) === 0) { next = all.indexOf(candidate); break; }
      }
      event.stopPropagation();
    }
    if (next >= 0) { event.preventDefault(); event.stopPropagation(); all[next].focus(); }
  });
}
/* The text that identifies a mark: its label after the date. */
function nameOf(link) { var text = $('.label, .name, .kind', link) || $('title', link) || link; return text.textContent.trim(); }

/* ---------- the selected mark ---------- */

/* Selecting a name highlights its lines. A narrow page has no room for labels in a drawing: the first touch of a mark shows its label, the second opens it. */
function choosing() {
  var marks = 'svg.timeline a.m, svg.graph a', box = el('section', { 'class': 'chosen', 'aria-label': t('Selected mark'), hidden: true }), now = null, isKnown = false, isDown = false;
  document.body.append(box);
  function linesOf(link) {
    var node = link.closest('.node'), y = node && $('circle', node).getAttribute('cy');
    return node ? $$('.edge:not(.not)', link.closest('svg')).filter(function (edge) { var ends_ = $('.line', edge).getAttribute('d').split(/[MC ]/); return ends_[2] === y || ends_[ends_.length - 1] === y; }) : [];
  }
  function choose(link) {
    $$('.on').forEach(function (one) { one.classList.remove('on'); });
    now = link;
    box.hidden = !link || !narrow.matches;
    if (!link) return;
    var lines = linesOf(link);
    link.classList.add('on');
    lines.forEach(function (line) { line.classList.add('on'); });
    if (box.hidden) return;
    box.textContent = '';
    [link].concat(lines.map(function (line) { return $('a', line); })).forEach(function (one, i) { box.append(el('p', {}, el('a', { href: one.getAttribute('href'), 'class': i ? '' : 'first' }, $('title', one).textContent))); });
    var place = link.getBoundingClientRect();
    if (place.bottom > innerHeight - box.offsetHeight) scrollBy(0, place.bottom - innerHeight + box.offsetHeight + 24);
  }
  function near(event) {
    var link = event.target.closest(marks), picture = event.target.closest('svg.timeline, svg.graph'), best = 24;
    if (!link && picture && narrow.matches) $$('a.m, .node a', picture).forEach(function (one) {
      var place = one.getBoundingClientRect(), far = Math.hypot(Math.max(place.left - event.clientX, 0, event.clientX - place.right), Math.max(place.top - event.clientY, 0, event.clientY - place.bottom));
      if (far < best) { best = far; link = one; }
    });
    return link;
  }
  /* Pressing moves the focus too. The box opens on release, so that the page does not move under the pointer. */
  document.addEventListener('pointerdown', function (event) { var link = near(event); isKnown = link !== null && link === now; isDown = true; });
  ['pointerup', 'pointercancel'].forEach(function (name) { document.addEventListener(name, function () { isDown = false; }); });
  document.addEventListener('click', function (event) {
    if (!event.target.closest || event.target.closest('.chosen')) return;
    var link = near(event);
    if (link && narrow.matches && event.detail > 0 && !isKnown && !event.ctrlKey && !event.metaKey) { event.preventDefault(); choose(link); }
    else if (!link) choose(null);
  });
  document.addEventListener('focusin', function (event) { if (isDown) return; var link = event.target.closest(marks); if (link) choose(link); else if (!event.target.closest('.chosen')) choose(null); });
  document.addEventListener('pointerover', function (event) { var link = event.pointerType === 'mouse' && !narrow.matches ? event.target.closest('.node a') : null; if (link) choose(link); });
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape') choose(null); });
}

/* ---------- relations as of a day ---------- */

function asOf() {
  var place = $('#as-of');
  if (!place) return;
  var parts = $$('[data-d]').map(function (part) { return { part: part, bar: barOf(part.getAttribute('data-d')), isRow: part.tagName === 'TR' }; });
  var days = [];
  parts.forEach(function (one) { if (one.bar) days.push(one.bar.first, one.bar.last); });
  if (!days.length) return;
  days = Array.from(new Set(days)).sort(function (a, b) { return a - b; });
  var last = days[days.length - 1];
  /* The steps are the days on which a relation begins or ends, because nothing changes between them. */
  var slider = el('input', { type: 'range', min: 0, max: days.length, step: 1, value: 0, id: 'day', 'aria-describedby': 'day-words' });
  var said = el('output', { id: 'day-words', 'for': 'day', 'aria-live': 'polite' }), typed = el('input', { name: 'day', placeholder: iso(last), 'aria-label': t('As of'), autocomplete: 'off' });
  place.append(el('div', { 'class': 'slider' }, el('label', { 'for': 'day' }, t('As of')), slider, el('span', { 'class': 'filters' }, typed, el('button', { type: 'button', onclick: function () { show(null); } }, t('Any day'))), said));
  slider.addEventListener('input', function () { show(+slider.value === 0 ? null : days[slider.value - 1]); });
  typed.addEventListener('change', function () { var day = bound(typed.value, true); show(day); if (typed.value && day === null) said.textContent = wrongDate(typed.value); });
  function show(day, quietly) {
    var counts = { certain: 0, possible: 0, not: 0, undated: 0 };
    parts.forEach(function (one) {
      var how = day === null ? 'any' : !one.bar ? 'undated' : one.bar.certain && one.bar.certain[0] <= day && day <= one.bar.certain[1] ? 'certain'
        : (one.bar.leftOpen || day >= one.bar.first) && (one.bar.rightOpen || day <= one.bar.last) ? 'possible' : 'not';
      one.part.classList.toggle('not', how === 'not');
      one.part.classList.toggle('possible', how === 'possible');
      if (one.isRow && how !== 'any') counts[how]++;
    });
    slider.value = day === null ? 0 : days.filter(function (one) { return one <= day; }).length;
    slider.setAttribute('aria-valuetext', day === null ? t('Any day') : inWords(day));
    typed.value = day === null ? '' : iso(day);
    said.textContent = day === null ? '' : inWords(day) + ': ' + t(counts.certain + ' certain, ' + counts.possible + ' possible, ' + counts.not + ' not attested that day, ' + counts.undated + ' undated.');
    if (!quietly) keep(new URLSearchParams(day === null ? {} : { day: iso(day) }));
  }
  show(bound(state().get('day'), true), true);
  window.addEventListener('hashchange', function () { show(bound(state().get('day'), true), true); });
}

/* ---------- search ---------- */

var searchIndex = null;
function prepare(file) {
  var index = { addresses: [], says: [], terms: file.terms, names: file.names, sorted: Object.keys(file.terms).sort(byBytes), fold: {}, variants: {} };
  file.rows.forEach(function (table) { for (var i = 2; i < table.length; i += 2) { index.addresses.push(table[0] + table[i] + table[1]); index.says.push(table[i + 1]); } });
  file.fold.split('\n').forEach(function (line) {
    if (line[0] === '=' && line[2] === '\t') index.variants[line[1]] = line.slice(3);
    else if (line[1] === '\t') index.fold[line[0]] = line.slice(2);
  });
  return index;
}
function byBytes(a, b) { return a < b ? -1 : a > b ? 1 : 0; }

function fold(text) {
  var folded = '', isApart = false;
  for (var i = 0; i < text.length; i++) {
    var one = text[i], to = searchIndex.fold[one];
    if (to === undefined) to = one;
    if (to === ' ') { isApart = folded.length > 0; continue; }
    if (to === '' || to === '\n' || to === '\t') { if (to) isApart = folded.length > 0; continue; }
    if (isApart) folded += ' ';
    isApart = false;
    folded += to;
  }
  return folded;
}
function unvaried(text) { var plain = ''; for (var i = 0; i < text.length; i++) plain += searchIndex.variants[text[i]] === undefined ? text[i] : searchIndex.variants[text[i]]; return plain; }
function nameFold(text) {
  var folded = fold(text), name = '';
  for (var i = 0; i < folded.length; i++) {
    if ((folded[i] === ' ' || folded[i] === '・') && i > 0 && i + 1 < folded.length && isSpaceless(folded[i - 1]) && isSpaceless(folded[i + 1])) continue;
    name += folded[i];
  }
  return unvaried(name);
}

var stopWords = new Set('a an and are as at be but by did do does for from had has have how if in into is it its of on or s such t that the their then there these they this to was were what when where which who whom whose why with'.split(' '));
var endings = ['ation', 'ating', 'ator', 'ated', 'ment', 'ate', 'ion', 'ing', 'ed', 'er', 'e'];
function isLetterOrDigit(letter) { return letter !== undefined && /[\p{L}\p{Nd}]/u.test(letter); }
function isSpaceless(letter) { return ((letter >= '\u2E80' && letter <= '\u9FFF') || (letter >= '\uF900' && letter <= '\uFAFF')) && isLetterOrDigit(letter); }
function isLetter(text, i) { return i < text.length && isLetterOrDigit(text[i]) && !isSpaceless(text[i]); }
function isWithin(text, start, i) {
  if ('.,+'.indexOf(text[i]) < 0 || i === start || !isLetter(text, i + 1)) return false;
  var isNumber = /[0-9]/.test(text[i - 1]) && /[0-9]/.test(text[i + 1]);
  var isAbbreviation = text[i] === '.' && (i - start === 1 || text[i - 2] === '.') && !isLetter(text, i + 2);
  return isNumber || isAbbreviation;
}
function spans(text) {
  var found = [];
  for (var start = 0; start < text.length;) {
    var end = start;
    if (isSpaceless(text[start])) while (end < text.length && isSpaceless(text[end])) end++;
    else while (end < text.length && (isLetter(text, end) || isWithin(text, start, end))) end++;
    if (end > start) found.push([start, end]);
    start = Math.max(end, start + 1);
  }
  return found;
}
function plain(word) { return /[0-9]/.test(word[0]) ? word.replace(/,/g, '') : word.replace(/\./g, ''); }
function ends(word, ending) { return word.slice(-ending.length) === ending && word.length >= ending.length; }
function singular(word) {
  if (word.length < 4 || word.slice(-1) !== 's') return word;
  if (ends(word, 'ies')) return ends(word, 'eies') || ends(word, 'aies') ? word : word.slice(0, -3) + 'y';
  if (ends(word, 'es')) return ends(word, 'aes') || ends(word, 'ees') || ends(word, 'oes') ? word : word.slice(0, -1);
  return ends(word, 'us') || ends(word, 'ss') ? word : word.slice(0, -1);
}
function spelling(word) {
  word = word.replace(/ize/g, 'ise').replace(/iza/g, 'isa').replace(/izi/g, 'isi');
  if (ends(word, 'ense')) return word.slice(0, -2) + 'ce';
  return ends(word, 'or') && word.length > 4 ? word.slice(0, -2) + 'our' : word;
}
function queryTerms(word) {
  if (!isSpaceless(word[0])) return [spelling(singular(word))];
  word = unvaried(word);
  if (word.length === 1) return [word];
  var pairs = [];
  for (var i = 0; i + 1 < word.length; i++) pairs.push(word.slice(i, i + 2));
  return pairs;
}
function rootOf(term) {
  if (!term || isSpaceless(term[0])) return '';
  for (var i = 0; i < endings.length; i++) if (ends(term, endings[i]) && term.length - endings[i].length >= 5) return term.slice(0, -endings[i].length);
  return term;
}
function prefixes(word) {
  if (isSpaceless(word[0])) return [];
  var term = spelling(singular(word)), all = [term];
  ['ing', 'ed'].forEach(function (ending) { if (ends(term, ending) && term.length - ending.length >= 4) all.push(term.slice(0, -ending.length)); });
  return all;
}
function edits(left, right, most) {
  var before = [], above = [], row = [], i, j;
  for (j = 0; j <= right.length; j++) above[j] = j;
  for (i = 1; i <= left.length; i++) {
    row = [i];
    var least_ = i;
    for (j = 1; j <= right.length; j++) {
      row[j] = Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least_ = Math.min(least_, row[j]);
    }
    if (least_ > most + 1) return most + 1;
    before = above; above = row;
  }
  return above[right.length];
}
function nearest(word, candidates) {
  var best = null, distance = Math.max(2, Math.floor(word.length / 2)) + 1;
  candidates.forEach(function (candidate) {
    if (Math.abs(candidate.length - word.length) > distance) return;
    var count = edits(word, candidate, distance);
    if (count < distance || (count === distance && best !== null && candidate < best)) { best = candidate; distance = count; }
  });
  return best;
}

/* The rows for a text, best first: rows that have it as a name, then by the number of its words, then by weight. */
function search(text) {
  var folded = fold(text), all = spans(folded).map(function (span) { return plain(folded.slice(span[0], span[1])); }), seen = {}, words_ = [], found = {}, unmatched = [];
  all.forEach(function (word) {
    if (stopWords.has(word)) return;
    var key = queryTerms(word).join(' ');
    if (!seen[key]) { seen[key] = true; words_.push(word); }
  });
  function matchOf(row) { return found[row] || (found[row] = { row: +row, name: 0, words: 0, last: -1, weight: 0 }); }
  function enter(term, number, divisor) {
    searchIndex.terms[term].split(' ').forEach(function (posting) {
      var at = posting.indexOf(':'), one = matchOf(posting.slice(0, at));
      if (one.last !== number) { one.words++; one.last = number; }
      one.weight += Math.floor((+posting.slice(at + 1) + divisor - 1) / divisor);
    });
  }
  function from(prefix) {
    var low = 0, high = searchIndex.sorted.length;
    while (low < high) { var middle = (low + high) >> 1; if (searchIndex.sorted[middle] < prefix) low = middle + 1; else high = middle; }
    var terms = [];
    for (; low < searchIndex.sorted.length && searchIndex.sorted[low].slice(0, prefix.length) === prefix; low++) terms.push(searchIndex.sorted[low]);
    return terms;
  }
  words_.forEach(function (word, number) {
    var any = false;
    queryTerms(word).forEach(function (term) {
      if (Object.prototype.hasOwnProperty.call(searchIndex.terms, term)) { any = true; enter(term, number, 1); }
      var root_ = rootOf(term);
      if (root_) from(root_).forEach(function (other) { if (other !== term && rootOf(other) === root_) { any = true; enter(other, number, 2); } });
    });
    if (!any && word.length >= 2) prefixes(word).some(function (prefix) { from(prefix).forEach(function (term) { any = true; enter(term, number, 2); }); return any; });
    if (!any) unmatched.push([word, nearest(word, searchIndex.sorted)]);
  });
  function bearers(name) { return Object.prototype.hasOwnProperty.call(searchIndex.names, name) ? searchIndex.names[name].split(' ') : []; }
  var named = bearers(nameFold(folded));
  if (!named.length) {
    var significant = spans(folded).filter(function (span) { return !stopWords.has(plain(folded.slice(span[0], span[1]))); });
    if (significant.length) named = bearers(nameFold(folded.slice(significant[0][0], significant[significant.length - 1][1])));
  }
  named.forEach(function (bearer) { var one = matchOf(bearer.replace('!', '')); one.name = Math.max(one.name, bearer.slice(-1) === '!' ? 2 : 1); });
  var hits = Object.keys(found).map(function (row) { return found[row]; }).sort(function (a, b) { return b.name - a.name || b.words - a.words || b.weight - a.weight || a.row - b.row; });
  return { hits: hits, unmatched: unmatched };
}
window.atlas = { search: function (text, then) { data('search.js', 'atlasSearch', function (file) { searchIndex = searchIndex || prepare(file); var result = search(text); then(result.hits.map(function (hit) { return searchIndex.addresses[hit.row]; }), result.unmatched); }); } };

function searchField() {
  var header = $('header');
  if (!header) return;
  var list = el('div', { 'class': 'hits', role: 'listbox', id: 'hits', 'aria-label': t('Search'), hidden: true });
  var input = el('input', { type: 'search', id: 'find', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'hits', 'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false', placeholder: t('Search') + '  /', 'aria-label': t('Search') });
  header.append(el('div', { 'class': 'find', role: 'search' }, input, list));
  var options = [], marked = -1;
  function close() { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); marked = -1; }
  function mark(to) {
    if (options[marked]) options[marked].setAttribute('aria-selected', 'false');
    marked = to;
    if (options[marked]) { options[marked].setAttribute('aria-selected', 'true'); options[marked].scrollIntoView({ block: 'nearest' }); input.setAttribute('aria-activedescendant', options[marked].id); }
    else input.removeAttribute('aria-activedescendant');
  }
  function ask() {
    var text = input.value;
    if (!/[\p{L}\p{Nd}]/u.test(text)) { close(); return; }
    data('search.js', 'atlasSearch', function (file) {
      searchIndex = searchIndex || prepare(file);
      if (text !== input.value) return;
      var result = search(text), shown = result.hits.slice(0, 12);
      list.textContent = '';
      options = shown.map(function (hit, i) { return el('a', { role: 'option', id: 'hit-' + i, href: root + searchIndex.addresses[hit.row], 'aria-selected': 'false', tabindex: -1 }, el('small', {}, searchIndex.addresses[hit.row].split('/')[0] + ' '), searchIndex.says[hit.row]); });
      options.forEach(function (option) { list.append(option); });
      result.unmatched.forEach(function (word) {
        var line = el('p', {}, '“' + word[0] + '”: ' + t('not found.') + ' ');
        if (word[1]) line.append(t('Did you mean') + ' ', el('button', { type: 'button', onclick: function () { input.value = text.replace(new RegExp(word[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'), word[1]); input.focus(); ask(); } }, word[1] + '?'));
        list.append(line);
      });
      list.append(el('p', {}, t('Showing ' + shown.length + ' of ' + result.hits.length + '.')));
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      marked = -1;
      say(t('Showing ' + shown.length + ' of ' + result.hits.length + '.'));
    });
  }
  input.addEventListener('input', ask);
  input.addEventListener('focus', function () { if (input.value) ask(); });
  input.addEventListener('keydown', function (event) {
    if (event.key === 'ArrowDown') { event.preventDefault(); mark(Math.min(options.length - 1, marked + 1)); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); mark(Math.max(0, marked - 1)); }
    else if (event.key === 'Enter' && options.length) { event.preventDefault(); location.href = options[Math.max(0, marked)].getAttribute('href'); }
    else if (event.key === 'Escape') { if (list.hidden) input.blur(); else close(); event.stopPropagation(); }
  });
  document.addEventListener('click', function (event) { if (!event.target.closest('.find')) close(); });
}

/* ---------- keys ---------- */

var jumps = { t: 'timeline.html', r: 'relations.html', c: 'claims.html', d: 'Texts' };
function help() {
  var open = $('dialog[open]');
  if (open) { open.close(); return; }
  var before = document.activeElement, list = el('dl', { 'class': 'keys' });
  [['/', 'Search'], ['t', 'Timeline'], ['r', 'Relations'], ['c', 'Claims'], ['d', 'Texts'], ['?', 'Show the keyboard shortcuts'], ['← → ↑ ↓', 'Move between the marks of a drawing'], ['Home End', 'Go to the first or the last mark'], ['Enter', 'Open the selected mark'], ['+ -', 'Zoom in and out'], ['Esc', 'Leave a drawing, a search or this list']]
    .forEach(function (line) { list.append(el('dt', {}, el('kbd', {}, line[0])), el('dd', {}, t(line[1]))); });
  var box = el('input', { type: 'checkbox', id: 'keys-on', onchange: function () { remembered('keys', box.checked ? 'on' : 'off'); } });
  box.checked = remembered('keys') !== 'off';
  var sheet = el('dialog', { 'aria-labelledby': 'keys-title' }, el('h2', { id: 'keys-title' }, t('Keyboard shortcuts')), list, el('p', {}, el('label', { 'for': 'keys-on' }, box, ' ', t('Enable keyboard shortcuts'))), el('button', { type: 'button', autofocus: true, onclick: function () { sheet.close(); } }, t('Close')));
  sheet.addEventListener('close', function () { sheet.remove(); if (before && before.focus) before.focus(); });
  document.body.append(sheet);
  sheet.showModal();
}
function keys() {
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    var target = event.target, isTyping = target.closest && target.closest('input:not([type=radio]):not([type=checkbox]):not([type=range]), select, textarea, [contenteditable]');
    if (isTyping || (remembered('keys') === 'off' && event.key !== '?')) return;
    if (event.key === '/') { event.preventDefault(); var input = $('#find'); if (input) { input.focus(); input.select(); } }
    else if (event.key === '?') { event.preventDefault(); help(); }
    else if ($('dialog[open]')) return;
    else if (event.key === 'Escape') { if (timelineKeys && location.hash) timelineKeys.reset(); }
    else if ((event.key === '+' || event.key === '=') && timelineKeys) timelineKeys.nearer();
    else if (event.key === '-' && timelineKeys) timelineKeys.farther();
    else if (Object.prototype.hasOwnProperty.call(jumps, event.key)) {
      var links = $$('header nav a'), link = links.filter(function (one) { var href = one.getAttribute('href'); return event.key === 'd' ? /list\/(documents|.*)\.html$/.test(href) && /list\//.test(href) : href === root + jumps[event.key]; })[0];
      if (link) location.href = link.getAttribute('href');
    }
  });
}

/* ---------- references to paste ---------- */

function citations() {
  $$('.cite > pre').forEach(function (pre) {
    copyButton(pre);
    var lines = pre.textContent.split('\n'), key = /([^\s,]+)\.$/.exec(pre.textContent);
    if (!key || lines.some(function (line) { return line.lastIndexOf('. Passage ') < 0; })) return;
    var passages = lines.map(function (line) { var start = line.lastIndexOf('. Passage '); return line.slice(start + 2, line.indexOf('. ', start + 10)); });
    function filled(template, i) { return template.split('\u0002').join(passages[i]).split('\u0001').join(key[1]); }
    var place = el('div', {});
    pre.nextElementSibling.after(place);
    ['BibTeX', 'CSL-JSON'].forEach(function (format) {
      if ($$('.cite summary').some(function (summary) { return summary.textContent === format; })) return;
      place.before(' ', el('button', { type: 'button', 'aria-expanded': 'false', onclick: function (event) {
        var button = event.currentTarget, old = $('[data-format="' + format + '"]', place);
        button.setAttribute('aria-expanded', String(!old));
        if (old) { old.remove(); return; }
        data('cite.js', 'atlasCite', function (templates) {
          var text = lines.map(function (line, i) {
            var own = Object.keys(templates).sort(byBytes).filter(function (one) { return filled(templates[one].Plain, i) === line; })[0];
            return filled(templates[own][format], i);
          }).join('\n\n').replace(/\n\]\n\n\[\n/g, ',\n'), shown = el('pre', {}, text);
          place.append(el('div', { 'data-format': format }, shown));
          copyButton(shown);
        });
      } }, format));
    });
  });
  $$('.cite details pre').forEach(copyButton);
}
function copyButton(pre) {
  var text = pre.textContent, button = el('button', { type: 'button', onclick: function () {
    var done = function () { button.textContent = t('Copied'); say(t('Copied')); setTimeout(function () { button.textContent = t('Copy'); }, 1500); };
    var fallBack = function () {
      var area = el('textarea', { readonly: true, 'class': 'sr' });
      area.value = text;
      document.body.append(area);
      area.select();
      try { if (document.execCommand('copy')) done(); } finally { area.remove(); button.focus(); }
    };
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, fallBack); else fallBack();
  } }, t('Copy'));
  pre.after(button);
}

/* ---------- check my copy ---------- */

/* SHA-256 (FIPS 180-4). The browser's implementation is available only to pages from a secure connection. */
var roundConstants = (function () {
  var constants = [], candidate = 2, isPrime, i;
  while (constants.length < 64) {
    for (isPrime = true, i = 2; i * i <= candidate; i++) if (candidate % i === 0) { isPrime = false; break; }
    if (isPrime) constants.push(candidate);
    candidate++;
  }
  return { k: constants.map(function (prime) { return fraction(Math.cbrt(prime)); }), h: constants.slice(0, 8).map(function (prime) { return fraction(Math.sqrt(prime)); }) };
  function fraction(root_) { return ((root_ - Math.floor(root_)) * 4294967296) | 0; }
})();
var schedule = new Int32Array(64);
function sha256(bytes, start, end) {
  var length = end - start, total = ((length + 9 + 63) >> 6) << 6, block = new Uint8Array(total), h = Int32Array.from(roundConstants.h), k = roundConstants.k, w = schedule;
  block.set(bytes.subarray(start, end));
  block[length] = 0x80;
  var view = new DataView(block.buffer);
  view.setUint32(total - 8, Math.floor(length / 536870912));
  view.setUint32(total - 4, (length << 3) >>> 0);
  for (var offset = 0; offset < total; offset += 64) {
    for (var i = 0; i < 16; i++) w[i] = view.getInt32(offset + i * 4);
    for (; i < 64; i++) {
      var x = w[i - 15], y = w[i - 2];
      w[i] = (((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ (x >>> 3)) + w[i - 7] + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ (y >>> 10)) + w[i - 16]) | 0;
    }
    var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], z = h[7];
    for (i = 0; i < 64; i++) {
      var one = (z + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
      var two = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      z = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
    }
    h[0] = (h[0] + a) | 0; h[1] = (h[1] + b) | 0; h[2] = (h[2] + c) | 0; h[3] = (h[3] + d) | 0; h[4] = (h[4] + e) | 0; h[5] = (h[5] + f) | 0; h[6] = (h[6] + g) | 0; h[7] = (h[7] + z) | 0;
  }
  return h;
}
function hex(h, count) { var text = ''; for (var i = 0; i < count; i++) text += (h[i] >>> 0).toString(16).padStart(8, '0'); return text; }

/* A text with its positions in code points, as the corpus counts them. */
function sourceOf(bytes) {
  var text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), utf8 = new TextEncoder().encode(text), places = [], indexes = [], i;
  for (i = 0; i < utf8.length; i++) if ((utf8[i] & 0xC0) !== 0x80) places.push(i);
  places.push(utf8.length);
  for (i = 0; i < text.length; i += text.codePointAt(i) > 0xFFFF ? 2 : 1) indexes.push(i);
  indexes.push(text.length);
  return { text: text, length: places.length - 1, utf8: utf8,
    digest: function (start, end) { return hex(sha256(utf8, places[start], places[end]), 2); },
    slice: function (start, end) { return text.slice(indexes[start], indexes[end]); } };
}

/* The position of each recorded span in a text, in the order of the library's verification: the longest span first, at its recorded position, at the shift of its neighbours, or wherever its digest matches. */
function settle(source, spans_, length) {
  var found = [], byLength = {};
  function stands(span, start) { return start >= 0 && start + span.length <= source.length && source.digest(start, start + span.length) === span.digest; }
  function distance(a, b) { return Math.max(0, Math.max(b.start - a.end, a.start - b.end)); }
  function near(span) { var best = null; found.forEach(function (other) { if (!best || distance(span, other) < distance(span, best)) best = other; }); return best; }
  function occurrences(span) {
    if (!byLength[span.length]) {
      var table = byLength[span.length] = {};
      for (var start = 0; start + span.length <= source.length; start++) { var digest = source.digest(start, start + span.length); (table[digest] = table[digest] || []).push(start); }
    }
    return byLength[span.length][span.digest] || [];
  }
  /* The gaps between recorded spans. If both sides of a gap have shifted alike, its words were there before: no span has moved into it. */
  var gaps = [], byStart = spans_.slice().sort(function (a, b) { return a.start - b.start; }), reached = 0;
  function gap(start, end) {
    if (start < end) gaps.push({ start: start, end: end, before: spans_.filter(function (span) { return span.end === start; }), after: spans_.filter(function (span) { return span.start === end; }) });
  }
  byStart.forEach(function (span) { gap(reached, span.start); reached = Math.max(reached, span.end); });
  gap(reached, length);
  function isUnrecorded(start, size) {
    return gaps.some(function (one) {
      return one.before.some(function (left) {
        return left.state && one.start + left.shift <= start && start + size <= one.end + left.shift && one.after.some(function (right) { return right.state && right.shift === left.shift; });
      });
    });
  }
  function isOfAnother(span, start) {
    return found.some(function (other) { return other.start + other.shift <= start && start + span.length <= other.end + other.shift && other.shift !== start - span.start; });
  }
  var lost = [];
  var ordered = spans_.slice().sort(function (a, b) { return b.length - a.length || a.start - b.start; });
  ordered.forEach(function (span) {
    var at = null;
    if (stands(span, span.start)) at = span.start;
    else {
      var neighbour = near(span), expected = span.start + (neighbour ? neighbour.shift : 0);
      if (stands(span, expected)) at = expected;
      else occurrences(span).forEach(function (start) { if (!isOfAnother(span, start) && !isUnrecorded(start, span.length) && (at === null || Math.abs(start - expected) < Math.abs(at - expected))) at = start; });
    }
    if (at === null) { lost.push(span); return; }
    span.shift = at - span.start;
    span.state = span.shift === 0 ? 'match' : 'moved';
    found.push(span);
  });
  lost.forEach(function (span) {
    var neighbour = near(span), before = null, after = null, isTouched = false;
    found.forEach(function (other) {
      if (other.start < span.end && span.start < other.end) isTouched = true;
      if (other.end <= span.start && (!before || other.end > before.end)) before = other;
      if (other.start >= span.end && (!after || other.start < after.start)) after = other;
    });
    var from = before ? before.end + before.shift : 0, to = after ? after.start + after.shift : source.length;
    span.state = neighbour && span.start + neighbour.shift < source.length && (isTouched || from > to || /[\p{L}\p{Nd}]/u.test(source.slice(from, to))) ? 'altered' : 'missing';
  });
}

function copyCheck() {
  var section = $('#copy');
  if (!section || !$('.passage[data-spans]')) return;
  var passages = $$('.passage[data-spans]').map(function (passage) {
    var links = $$('details li a', passage);
    return { element: passage, start: +passage.dataset.start, end: +passage.dataset.end, spans: (passage.dataset.spans || '').split(';').filter(Boolean).map(function (line) {
      var parts = line.split(' ');
      return { start: +parts[0], end: +parts[1], length: parts[1] - parts[0], digest: parts[2], rows: (parts[3] || '').split(',').map(function (i) { return links[i]; }).filter(Boolean), shift: 0, state: '' };
    }) };
  });
  var input = el('input', { type: 'file', accept: '.txt,text/plain', 'aria-label': t('Choose a file') }), verdict = el('div', { 'class': 'verdict', role: 'status', 'aria-live': 'polite' });
  var drop = el('div', { 'class': 'drop' }, el('span', {}, t('Drop your copy here, or') + ' '), input, el('span', {}, t('Your copy does not leave this page.')));
  section.append(drop, verdict);
  input.addEventListener('change', function () { if (input.files[0]) read(input.files[0]); });
  ['dragover', 'dragleave', 'drop'].forEach(function (name) {
    drop.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.toggle('over', name === 'dragover');
      if (name === 'drop' && event.dataTransfer.files[0]) read(event.dataTransfer.files[0]);
    });
  });
  function read(file) { file.arrayBuffer().then(function (buffer) { check(new Uint8Array(buffer), file.name); }); }

  function check(bytes, name) {
    var spans_ = [].concat.apply([], passages.map(function (passage) { return passage.spans; })), isSame = hex(sha256(bytes, 0, bytes.length), 8) === section.dataset.sha256, source = sourceOf(bytes);
    /* A span that several rows cite is checked and counted once; Provenance.Verify counts it once for each row. */
    spans_.forEach(function (span) { span.shift = 0; span.state = ''; });
    settle(source, spans_, +section.dataset.length);
    var counts = { match: 0, moved: 0, altered: 0, missing: 0 };
    spans_.forEach(function (span) { counts[span.state]++; });
    verdict.textContent = '';
    verdict.dataset.same = isSame;
    ['match', 'moved', 'altered', 'missing'].forEach(function (kind) { verdict.dataset[kind] = counts[kind]; });
    verdict.append(el('p', {}, name + ': ' + t(isSame ? 'The copy is identical to the recorded text.' : 'The copy differs from the recorded text.')),
      el('p', {}, ['match', 'moved', 'altered', 'missing'].filter(function (kind) { return counts[kind]; }).map(function (kind) { return counts[kind] + ' ' + t(kind); }).join(', ') + '.'));
    if (!isSame) {
      var list = el('ul', { 'class': 'plain' });
      spans_.forEach(function (span) {
        if (span.state === 'match') return;
        list.append(el('li', {}, span.start + '–' + span.end + ' ' + t(span.state) + (span.state === 'moved' ? ' → ' + (span.start + span.shift) + '–' + (span.end + span.shift) : '') + ': ', ...span.rows.map(function (link, i) { return el('span', {}, i ? ', ' : '', link.cloneNode(true)); })));
      });
      if (list.children.length) verdict.append(el('details', {}, el('summary', {}, t('Differences: ' + list.children.length)), list));
    }
    passages.forEach(function (passage) { fill(passage, source, spans_); });
  }

  /* The reader's own text in the block of its passage, with the spans marked; each mark leads to the rows that rest on it. */
  function fill(passage, source, all) {
    var place = $('.text', passage.element);
    place.textContent = '';
    var standing = passage.spans.filter(function (span) { return span.state === 'match' || span.state === 'moved'; });
    if (!standing.length) return;
    var anchor = standing.slice().sort(function (a, b) { return b.length - a.length; })[0], shift = anchor.shift;
    var start = Math.max(0, passage.start + shift), end = Math.min(source.length, passage.end + shift), cuts = [start, end];
    standing.forEach(function (span) { cuts.push(span.start + span.shift, span.end + span.shift); });
    cuts = Array.from(new Set(cuts.filter(function (cut) { return cut >= start && cut <= end; }))).sort(function (a, b) { return a - b; });
    for (var i = 0; i + 1 < cuts.length; i++) {
      var over = standing.filter(function (span) { return span.start + span.shift <= cuts[i] && cuts[i + 1] <= span.end + span.shift; }), words_ = source.slice(cuts[i], cuts[i + 1]);
      if (!over.length) { place.append(words_); continue; }
      var rows = [];
      over.forEach(function (span) { span.rows.forEach(function (row) { if (rows.indexOf(row) < 0) rows.push(row); }); });
      var shortest = over.slice().sort(function (a, b) { return a.length - b.length; })[0].rows[0] || rows[0];
      place.append(el('mark', { title: rows.map(function (row) { return row.textContent; }).join('\n') }, shortest ? el('a', { href: shortest.getAttribute('href') }, words_) : words_));
    }
  }
  translate(section);
}

/* ---------- print, language, start ---------- */

window.addEventListener('beforeprint', function () { $$('details').forEach(function (details) { if (!details.open) { details.open = true; details.dataset.printed = '1'; } }); });
window.addEventListener('afterprint', function () { $$('details[data-printed]').forEach(function (details) { details.open = false; delete details.dataset.printed; }); });

function languages() {
  var footer = $('footer');
  if (!footer) return;
  var box = el('select', { 'aria-label': 'Language, 言語, 語言', onchange: function () { remembered('language', box.value); location.reload(); } });
  [['en', 'English'], ['ja', '日本語'], ['zh', '繁體中文']].forEach(function (one) { box.append(el('option', { value: one[0], lang: tags[one[0]] }, one[1])); });
  box.value = language;
  footer.append(el('span', { 'class': 'languages' }, box, el('button', { type: 'button', onclick: help }, t('Keyboard shortcuts'))));
}

function start() {
  searchField();
  languages();
  timeline();
  asOf();
  citations();
  copyCheck();
  keys();
  choosing();
  $$('svg.timeline, svg.graph').forEach(rove);
  translate(document.body);
}
if (language === 'en') start();
else data('words.js', 'atlasWords', function (words) { learn(words); start(); });
})();
