// The controls of the reports: accept and reject repairs, correct blocks, say passages of the plain-language edition
// anew, save what was decided as an .edits file.
// Its state is the lines of that file; every control reads and writes them. Never sends anything anywhere.
// Tested by tests/editions/edits.mjs and plain_edits.mjs.
'use strict';
(() => {
  const file = document.getElementById('edits-file');
  if (!file) return;
  const name = file.dataset.name;
  const store = 'lectern-edits ' + (file.dataset.source || document.title);
  const rows = (text) => text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n').filter((row, i, all) => row || all.length > 1);
  const base = file.textContent ? rows(file.textContent) : [];
  let lines = base.slice();
  let discarded = null;
  const controls = [];  // functions that show the state

  // ---- small parts
  const make = (tag, attributes, ...inside) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else if (value !== false && value != null) element.setAttribute(key, value === true ? '' : value);
    }
    element.append(...inside);
    return element;
  };
  const button = (text, press, more) => make('button', { type: 'button', onclick: press, ...more }, text);
  const quoted = (text) => '"' + text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t') + '"';
  const unquoted = (text) => text.replace(/\\(.)/g, (all, c) => (c === 'n' ? '\n' : c === 't' ? '\t' : c));
  const place = (anchor) => (anchor.includes(' "') ? anchor.slice(0, anchor.indexOf(' "')) : anchor);

  // ---- the state
  const difference = () => {
    const left = new Map();
    for (const row of base) left.set(row, (left.get(row) || 0) + 1);
    let added = 0;
    for (const row of lines) {
      if (left.get(row) > 0) left.set(row, left.get(row) - 1);
      else added++;
    }
    let gone = 0;
    for (const [row, count] of left) if (row.trim()) gone += count;
    return Math.max(added, gone);
  };
  const text = () => {
    const head = base.length || !lines.length ? [] : ['# Corrections to ' + name.replace(/\.edits$/, '') + '; "lectern help edits" tells the form.'];
    const all = lines[0] && lines[0].startsWith('# Corrections to ') ? lines : [...head, ...lines];
    return all.length ? all.join('\n') + '\n' : '';
  };
  const keep = () => {
    try {
      if (difference()) localStorage.setItem(store, JSON.stringify({ base, lines }));
      else localStorage.removeItem(store);
    } catch { /* a browser may forbid it; Save works without */ }
  };
  const show = () => controls.forEach((control) => control());
  // Lines that `is` finds are replaced by `wanted`, in the place of the first.
  const put = (is, wanted) => {
    const at = lines.findIndex(is);
    const rest = lines.filter((row) => !is(row));
    rest.splice(at < 0 ? rest.length : lines.slice(0, at).filter((row) => !is(row)).length, 0, ...wanted);
    lines = rest;
    discarded = null;
    keep();
    show();
  };

  // ---- the bar
  const status = make('p', { role: 'status', class: 'spoken' });
  const say = (words) => { status.textContent = words; };
  const counted = () => { const n = difference(); return n === 1 ? '1 change' : n + ' changes'; };
  const count = make('strong', {});
  const save = button('Save ' + name, () => {
    const link = make('a', { href: URL.createObjectURL(new Blob([text()], { type: 'text/plain;charset=utf-8' })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    say(name + ' is saved. Put it beside the source and convert again.');
  });
  const copied = make('textarea', { 'aria-label': 'Text of ' + name, rows: '6', hidden: true, readonly: true });
  const copy = button('Copy its text', async () => {
    try {
      await navigator.clipboard.writeText(text());
      say('The text of ' + name + ' is copied.');
    } catch {
      copied.hidden = false;
      copied.value = text();
      copied.select();
      say('Copy the text that is selected.');
    }
  });
  const choose = make('input', {
    type: 'file', id: 'edits-load', accept: '.edits,text/plain', onchange: async () => {
      if (!choose.files.length) return;
      const bytes = await choose.files[0].arrayBuffer();
      choose.value = '';
      try {
        const loaded = rows(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (difference()) discarded = lines;
        lines = loaded;
      } catch {
        say('This file is not UTF-8 text. Nothing is loaded; save it as UTF-8 and load it again.');
        return;
      }
      keep();
      show();
      say('The file is loaded: ' + counted() + '.' +
        (discarded ? ' “Bring changes back” gives back what was here before.' : ''));
    },
  });
  const discard = button('Discard changes', () => {
    if (discarded) {
      [lines, discarded] = [discarded, null];
      say('The changes are back.');
    } else {
      [discarded, lines] = [lines, base.slice()];
      say('All changes are discarded. The same button brings them back.');
    }
    keep();
    show();
  });
  controls.push(() => {
    count.textContent = counted();
    discard.textContent = discarded ? 'Bring changes back' : 'Discard changes';
    discard.disabled = !discarded && !difference();
  });
  const bar = make('section', { class: 'edits-bar', 'aria-label': 'Your corrections' },
    count, save, copy, make('label', { for: 'edits-load' }, 'Load a file of corrections: '), choose, discard, copied, status);
  document.querySelector('main').before(bar);
  new ResizeObserver(() => {  // what a link or a key leads to stands below it
    const covered = getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
    document.documentElement.style.scrollPaddingTop = 'calc(1rem + ' + covered + 'px)';
  }).observe(bar);

  // ---- repairs
  const head = new Set();
  for (const row of document.querySelectorAll('tr[data-edit]')) {
    const table = row.closest('table');
    if (!head.has(table)) {
      head.add(table);
      table.tHead.rows[0].append(make('th', { scope: 'col' }, 'Your decision'));
    }
    const what = row.cells[1].textContent.trim().replace(/\s+/g, ' ');
    const cell = row.insertCell();
    const tail = row.dataset.edit.replace(/ by \S+$/, '');
    const about = (entry) => (line) => line.replace(/ by \S+$/, '') === entry + ' ' + tail;
    const either = (line) => about('accept')(line) || about('reject')(line);
    for (const [entry, label] of [['accept', 'Accept'], ['reject', 'Reject']]) {
      const one = button(label, () => {
        const on = lines.some(about(entry));
        put(either, on ? [] : [entry + ' ' + row.dataset.edit]);
        say((on ? 'No decision on ' : label + 'ed: ') + what + '. ' + counted() + '.');
      }, { 'aria-label': label + ' the repair of ' + what });
      cell.append(one, ' ');
      controls.push(() => {
        const on = lines.some(about(entry));
        one.setAttribute('aria-pressed', String(on));
        if (entry === 'reject') row.classList.toggle('rejected', on);
      });
    }
  }

  // ---- words read with doubt
  for (const row of document.querySelectorAll('tr[data-word]')) {
    const table = row.closest('table');
    if (!head.has(table)) {
      head.add(table);
      table.tHead.rows[0].append(make('th', { scope: 'col' }, 'Your reading'));
    }
    const { word: anchor, after, before } = row.dataset;
    const was = unquoted(anchor.slice(anchor.indexOf(' "') + 2, -1));
    const start = 'replace ' + anchor + ' to ';
    const rest = (after ? ' after ' + quoted(after) : '') + (before ? ' before ' + quoted(before) : '');
    const own = (line) => line.startsWith(start);
    const note = (reading) => {
      put(own, reading ? [start + quoted(reading) + rest] : []);
      say((reading ? was + ' reads ' + reading : 'No reading of ' + was) + '. ' + counted() + '.');
    };
    const input = make('input', { type: 'text', size: '12', 'aria-label': 'Right reading of ' + was, spellcheck: 'false',
      onchange: () => note(input.value.trim().replace(/\s+/g, ' ')) });
    const right = button('Right as read', () => note(lines.includes(start + quoted(was) + rest) ? '' : was),
      { 'aria-label': 'Right as read: ' + was });
    row.insertCell().append(input, ' ', right);
    controls.push(() => {
      const line = lines.find(own);
      right.setAttribute('aria-pressed', String(line === start + quoted(was) + rest));
      input.value = line && line.endsWith(rest) ? unquoted(line.slice(start.length + 1, line.length - rest.length - 1)) : '';
    });
  }

  // ---- what stands in the file
  for (const item of document.querySelectorAll('li[data-line]')) {
    const line = item.dataset.line;
    const one = button('Take out', () => {
      const there = lines.includes(line);
      if (there) put((row) => row === line, []);
      else put(() => false, [line]);
      say((there ? 'Taken out: ' : 'Put back: ') + line);
    }, { 'aria-label': 'Take out of the file: ' + line });
    item.append(' ', one);
    controls.push(() => one.setAttribute('aria-pressed', String(!lines.includes(line))));
  }

  // ---- words that differ
  // Runs of words that are not in both texts, by the longest common subsequence; [from, to] in each.
  const runs = (a, b) => {
    let start = 0, end = 0;
    while (start !== Math.min(a.length, b.length) && a[start] === b[start]) start++;
    while (end !== Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const n = a.length - end - start, m = b.length - end - start;
    if (!n && !m) return [];
    if (n * m > 1e6) return [[start, start + n, start, start + m]];
    const most = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1));
    for (let i = n - 1; i >= 0; i--)
      for (let j = m - 1; j >= 0; j--)
        most[i][j] = a[start + i] === b[start + j] ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
    const out = [];
    let i = 0, j = 0;
    while (i !== n || j !== m) {
      if (i !== n && j !== m && a[start + i] === b[start + j]) { i++; j++; continue; }
      const last = out[out.length - 1];
      const run = last && last[1] === start + i && last[3] === start + j ? last : [start + i, start + i, start + j, start + j];
      if (run !== last) out.push(run);
      if (j === m || (i !== n && most[i + 1][j] >= most[i][j + 1])) run[1] = start + ++i;
      else run[3] = start + ++j;
    }
    return out;
  };
  const replacements = (anchor, before, after) => {
    const a = before.split(' '), b = after.trim().replace(/[ \n\t]+/g, ' ').split(' ');
    return runs(a, b).map(([i, k, j, l]) => {
      if (i === k && i > 0) { i--; j--; } else if (i === k) { k++; l++; }  // an entry needs words that stand there
      const around = [a.slice(Math.max(0, i - 4), i).join(' '), a.slice(k, k + 4).join(' ')];
      return 'replace ' + place(anchor) + ' ' + quoted(a.slice(i, k).join(' ')) + ' to ' + quoted(b.slice(j, l).join(' ')) +
        (around[0] ? ' after ' + quoted(around[0]) : '') + (around[1] ? ' before ' + quoted(around[1]) : '');
    });
  };
  const string = '"((?:[^"\\\\]|\\\\.)*)"';
  const form = new RegExp('^ ' + string + ' to ' + string + '(?: after ' + string + ')?(?: before ' + string + ')?$');
  const replaced = (anchor, before) => {
    let out = before;
    for (const line of lines.filter((row) => row.startsWith('replace ' + place(anchor) + ' '))) {
      const found = form.exec(line.slice(('replace ' + place(anchor)).length));
      if (!found) continue;
      const [from, to, left, right] = found.slice(1).map((part) => unquoted(part || ''));
      const wanted = [left, from, right].filter(Boolean).join(' ');
      const at = out.indexOf(wanted) < 0 ? out.indexOf(from) : out.indexOf(wanted) + (left ? left.length + 1 : 0);
      if (at >= 0) out = out.slice(0, at) + to + out.slice(at + from.length);
    }
    return out;
  };

  // ---- blocks
  let number = 0;
  const field = (label, input, hint) => {
    input.id = 'edits-field-' + ++number;
    const told = hint ? make('span', { class: 'hint', id: input.id + '-hint' }, hint) : '';
    if (hint) input.setAttribute('aria-describedby', input.id + '-hint');
    return make('p', {}, make('label', { for: input.id }, label), ' ', input, ' ', told);
  };
  const value = (start, end) => {  // what stands between in the line that has both
    const line = lines.find((row) => row.startsWith(start) && row.endsWith(end));
    return line === undefined ? null : line.slice(start.length, line.length - end.length);
  };
  const open = (item, edit) => {
    const { edit: anchor, kind, lang, text: was, decorative } = item.dataset;
    const figure = kind === 'figure';
    const parts = [];
    const apply = [];  // [which lines, wanted]
    const add = (label, input, hint, is, wanted) => {
      parts.push(field(label, input, hint));
      apply.push([is, wanted]);
      return input;
    };
    if (figure) {
      const is = (row) => row.startsWith('alt ' + anchor + ' to ');
      const line = lines.find(is);
      const alt = add('Description of the picture', make('textarea', { rows: '3' }), 'For readers who do not see it.', is,
        () => (alt.value.trim() && alt.value.trim() !== was && !none.checked ? ['alt ' + anchor + ' to ' + quoted(alt.value.trim().replace(/\s+/g, ' '))] : []));
      alt.value = line ? unquoted(line.slice(('alt ' + anchor + ' to "').length, -1)) : was;
      const none = add('Decorative: it shows nothing that matters', make('input', { type: 'checkbox' }), '',
        (row) => row === 'decorative ' + anchor, () => (none.checked && !decorative ? ['decorative ' + anchor] : []));
      none.checked = Boolean(decorative) || lines.includes('decorative ' + anchor);
    } else {
      const area = add('Text', make('textarea', { rows: String(Math.min(12, 2 + Math.floor(was.length / 70))), lang }), '',
        (row) => row.startsWith('replace ' + place(anchor) + ' '), () => replacements(anchor, was, area.value));
      area.value = replaced(anchor, was);
      if (kind !== 'line') {
        const level = add('Heading', make('select', {}), '', (row) => row.startsWith('heading ') && row.endsWith(' ' + anchor),
          () => (level.value === kind ? [] : ['heading ' + (level.value === '0' ? 'none' : level.value) + ' ' + anchor]));
        level.append(make('option', { value: '0' }, 'no heading'));
        for (let n = 1; n !== 7; n++) level.append(make('option', { value: String(n) }, 'level ' + n));
        const told = value('heading ', ' ' + anchor);
        level.value = told === null ? kind : told === 'none' ? '0' : told;
      }
      const language = add('Language', make('input', { type: 'text', size: '8', pattern: '[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*', spellcheck: 'false' }),
        'A code such as en or pt-BR.', (row) => row.startsWith('language ') && row.endsWith(' ' + anchor),
        () => (language.value.trim() && language.value.trim() !== (lang || '') ? ['language ' + language.value.trim() + ' ' + anchor] : []));
      language.value = value('language ', ' ' + anchor) ?? lang ?? '';
      const apart = add('A running head or foot, or a page number', make('input', { type: 'checkbox' }), '',
        (row) => row === 'furniture ' + anchor, () => (apart.checked ? ['furniture ' + anchor] : []));
      apart.checked = lines.includes('furniture ' + anchor);
    }
    const close = () => {
      box.remove();
      edit.setAttribute('aria-expanded', 'false');
      edit.focus();
    };
    const box = make('form', {
      class: 'edits-form', 'aria-label': edit.getAttribute('aria-label'),
      onsubmit: (event) => {
        event.preventDefault();
        for (const [is, wanted] of apply) put(is, wanted());
        close();
        say('Noted. ' + counted() + '.');
      },
      onkeydown: (event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } },
    }, ...parts, make('p', {}, make('button', { type: 'submit' }, 'Note these corrections'), ' ', button('Cancel', close)));
    item.append(box);
    edit.setAttribute('aria-expanded', 'true');
    box.querySelector('textarea, select, input').focus();
    return close;
  };
  for (const item of document.querySelectorAll('li[data-edit]')) {
    const { edit: anchor, kind, text: was } = item.dataset;
    const words = (anchor.includes(' "') ? anchor.slice(anchor.indexOf(' "') + 2, -1) : was) || 'picture on ' + anchor.split(' at ')[0];
    let close = null;
    const edit = button('Edit', () => {
      if (edit.getAttribute('aria-expanded') === 'true') return close();
      close = open(item, edit);
    }, { 'aria-expanded': 'false', 'aria-label': 'Edit ' + (kind === 'figure' ? 'picture: ' : '') + words });
    const inner = item.querySelector(':scope > .regions');
    if (inner) inner.before(' ', edit);
    else item.append(' ', edit);
    controls.push(() => {
      const own = ['replace ' + place(anchor) + ' ', 'alt ' + anchor + ' to '];
      item.classList.toggle('edited', lines.some((row) => own.some((start) => row.startsWith(start)) ||
        (/^(heading|language|furniture|decorative) /.test(row) && row.endsWith(anchor))));
    });
  }

  // ---- passages of the plain-language edition
  // As the program knows a text again: by its letters and digits.
  const key = (text) => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text.replace(/\s/g, '');
  const plainForm = new RegExp('^plain (?:page (\\d+) )?(?:at ([-\\d. ]+) )?' + string + ' to ' + string +
    '(?: after ' + string + ')?\\s*$');
  const entry = (line) => {
    const found = plainForm.exec(line);
    if (!found) return null;
    const [, page, at, original, words, after] = found;
    return { page, at: at && at.split(' ').map(Number), original: key(unquoted(original)), words: unquoted(words), after: after && key(unquoted(after)) };
  };
  const passages = new Map();  // by their text
  for (const item of document.querySelectorAll('[data-plain]')) {
    const place = entry('plain ' + item.dataset.plain + ' to ""');
    const same = passages.get(place.original) || [];
    passages.set(place.original, [...same, { ...place, item, after: item.dataset.after && key(item.dataset.after) }]);
  }
  const distance = (a, b) => a.reduce((sum, n, i) => sum + Math.abs(n - b[i]), 0);
  // The passage that an entry is about, however it is anchored; null: none, or more than one.
  const passageOf = (line) => {
    const told = entry(line);
    const like = ((told && passages.get(told.original)) || []).filter((p) => !told.page || !p.page || p.page === told.page);
    if (like.length < 2) return like.length ? like[0].item : null;
    const behind = told.after ? like.filter((p) => p.after === told.after) : [];
    if (behind.length === 1) return behind[0].item;
    if (!told.at || !like.every((p) => p.at)) return null;
    return like.reduce((a, b) => (distance(told.at, b.at) < distance(told.at, a.at) ? b : a)).item;
  };
  const known = new Map();  // lines, and what they are about
  for (const item of document.querySelectorAll('[data-plain]')) {
    const { plain: anchor, words, lang, name: title, after } = item.dataset;
    const own = (line) => {
      if (!known.has(line)) known.set(line, passageOf(line));
      return known.get(line) === item;
    };
    const written = () => {
      const line = lines.find(own);
      return line === undefined ? null : entry(line).words;
    };
    const tidy = (text) => text.replace(/\r/g, '').split('\n').map((row) => row.trim()).filter(Boolean).join('\n');
    const area = make('textarea', { rows: String(Math.min(14, 3 + Math.floor(words.length / 80))), lang, dir: 'auto',
      oninput: () => { back.disabled = tidy(area.value) === words && written() === null; },
      onchange: () => {
        const text = tidy(area.value);
        const before = written();
        if (!text || (text === words && before === null)) area.value = before ?? words;
        else if (text !== before) put(own, ['plain ' + anchor + ' to ' + quoted(text) + (after ? ' after ' + quoted(after) : '')]);
        say(title + (written() === null ? ': no version of yours. ' : ': your version is noted. ') + counted() + '.');
      } });
    const label = field('Your version', area, 'A line is a paragraph; “- ” begins an item of a list; [^2] places note 2.');
    area.setAttribute('aria-label', 'Your version. ' + title);
    const back = button('Take back your version', () => {
      put(own, []);
      area.focus();
      say(title + ': your version is taken back. ' + counted() + '.');
    }, { 'aria-label': 'Take back your version. ' + title });
    label.append(' ', back);
    item.append(make('div', { class: 'edits-form' }, label));
    controls.push(() => {
      const text = written();
      if (document.activeElement !== area) area.value = text ?? words;
      back.disabled = text === null;
      item.classList.toggle('edited', text !== null);
    });
  }

  // ---- another page of this report, in another window
  window.addEventListener('storage', (event) => {
    if (event.key !== store) return;
    try {
      const kept = JSON.parse(event.newValue || 'null');
      lines = kept && Array.isArray(kept.lines) ? kept.lines : base.slice();
      show();
    } catch { /* not ours */ }
  });

  // ---- what an earlier visit left
  try {
    const kept = JSON.parse(localStorage.getItem(store) || 'null');
    if (kept && Array.isArray(kept.lines)) {
      const same = JSON.stringify(kept.base) === JSON.stringify(base);
      const more = kept.lines.filter((row) => !kept.base.includes(row) && !base.includes(row));
      lines = same ? kept.lines : [...base, ...more];
    }
  } catch { /* nothing is kept, then */ }
  show();
  keep();
  if (difference()) say(counted() + ' from your last visit.');
})();
