/* Dresses the charts of the portal: the page says what to draw, this says how, in the colours of the style sheet.
   PrimeFaces calls window.portalChart with the widget as "this" before it draws. */
(() => {
  'use strict';
  const probe = document.createElement('span');
  probe.hidden = true;

  /* Chart.js cannot read light-dark(): the browser resolves it on an element of ours. */
  const colour = token => {
    if (!probe.isConnected) document.body.append(probe);
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };

  const DASHES = [[], [7, 4], [2, 3], [10, 3, 2, 3]];
  const STYLES = { focus: '--chart-1', grey: '--chart-grey' };

  /* A line does not go on where what it shows is measured otherwise. */
  const broken = set => ({ borderColor: part => set.breaks?.includes(part.p1DataIndex) ? 'transparent' : undefined });

  const looks = {
    council: set => {
      const token = STYLES[set.style] ?? `--chart-${set.style}`;
      const focus = set.style === 'focus';
      return {
        borderColor: colour(token), borderWidth: focus ? 3.5 : 1.75, borderDash: DASHES[set.dash],
        segment: broken(set), pointStyle: set.shape, pointRadius: focus ? 5 : 4, pointHoverRadius: 6,
        pointBorderColor: colour('--paper'), pointBorderWidth: 1,
        pointBackgroundColor: colour(set.style === 'grey' ? '--chart-grey-ink' : token), order: focus ? 0 : 2
      };
    },
    figures: set => ({
      segment: broken(set), borderColor: colour('--chart-1'), borderWidth: 2.5, pointHoverRadius: 7,
      pointRadius: Array.isArray(set.pointStyle) ? set.pointStyle.map(shape => shape === 'circle' ? 5 : 7) : 5,
      pointBorderColor: colour('--paper'), pointBorderWidth: 1.5,
      pointBackgroundColor: set.tokens.map(colour), order: 0
    }),
    points: set => ({
      showLine: false, clip: false, pointStyle: set.shapes, pointHoverRadius: 10,
      pointRadius: set.shapes.map((shape, at) => (shape === 'circle' ? 6 : 8) + (set.strong[at] ? 2 : 0)),
      pointBorderColor: set.strong.map(strong => colour(strong ? '--ink' : '--paper')),
      pointBorderWidth: set.strong.map(strong => strong ? 2.5 : 1.5),
      pointBackgroundColor: set.tokens.map(colour), order: 0
    }),
    funnel95: () => ({ borderColor: colour('--spc-common'), borderWidth: 1.5, borderDash: [5, 4], pointRadius: 0, order: 3 }),
    funnel998: () => ({ borderColor: colour('--spc-common'), borderWidth: 1.5, borderDash: [2, 3], pointRadius: 0, order: 3 }),
    limits: (set, index, sets) => ({
      borderColor: colour('--spc-common'), borderWidth: 1, borderDash: [5, 4], pointRadius: 0, order: 3,
      fill: sets[index + 1]?.role === 'limits' && sets[index + 1].phase === set.phase ? '+1' : false, backgroundColor: colour('--limits')
    }),
    mean: () => ({ borderColor: colour('--spc-common'), borderWidth: 1, pointRadius: 0, order: 2 }),
    target: () => ({ borderColor: colour('--rag-green'), borderWidth: 2, borderDash: [9, 4], pointRadius: 0, stepped: 'middle', order: 1 })
  };

  const dress = config => {
    config.data.datasets.forEach((set, index, sets) => {
      set.tokens ??= set.pointBackgroundColor;
      Object.assign(set, looks[set.role](set, index, sets));
    });
    for (const axis of Object.values(config.options.scales)) {
      axis.ticks.color = colour('--ink-muted');
      axis.grid.color = colour('--chart-grid');
    }
  };

  /* A dotted line where what is drawn is measured otherwise from there on. */
  const breakLines = places => ({
    id: 'breakLines',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      ctx.save();
      ctx.strokeStyle = colour('--ink-muted');
      ctx.setLineDash([2, 3]);
      for (const place of places) {
        const x = (scales.x.getPixelForValue(place - 1) + scales.x.getPixelForValue(place)) / 2;
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    }
  });

  /* Names stand where their lines end, moved apart where they would touch. */
  const NAME = { width: 120, height: 16 };
  const endLabels = {
    id: 'endLabels',
    afterDatasetsDraw(chart) {
      if (chart.width < 560) return;
      const { ctx, chartArea } = chart;
      const labels = chart.data.datasets
        .filter(set => !['figures', 'points'].includes(set.role) && (set.end ?? set.label))
        .map(set => {
          const end = set.data.findLastIndex(value => value !== null);
          const point = chart.getDatasetMeta(chart.data.datasets.indexOf(set)).data[end];
          return { set, x: point?.x, y: point?.y, strong: set.role === 'target' || set.style === 'focus' };
        })
        .filter(label => label.y !== undefined)
        .sort((one, other) => one.y - other.y);
      const placed = [];
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.lineWidth = 4;
      ctx.strokeStyle = colour('--paper');
      for (const { set, x, y, strong } of labels) {
        const near = placed.filter(one => Math.abs(one.x - x) < NAME.width).map(one => one.y + NAME.height);
        const free = Math.max(y, chartArea.top + 8, ...near);
        placed.push({ x, y: free });
        ctx.font = `${strong ? 650 : 400} 13px ${getComputedStyle(document.body).fontFamily}`;
        ctx.fillStyle = colour(strong ? '--ink' : '--ink-muted');
        ctx.strokeText(set.end ?? set.label, x + 10, free);
        ctx.fillText(set.end ?? set.label, x + 10, free);
      }
      ctx.restore();
    }
  };

  /* Each point of a scatter plot carries its name; where there is little room only those that stand out. */
  const pointLabels = {
    id: 'pointLabels',
    afterDatasetsDraw(chart) {
      const at = chart.data.datasets.findIndex(set => set.role === 'points');
      if (at < 0) return;
      const { ctx, chartArea } = chart;
      const { names, strong, shapes, below } = chart.data.datasets[at];
      ctx.save();
      ctx.lineWidth = 4;
      ctx.strokeStyle = colour('--paper');
      chart.getDatasetMeta(at).data.forEach((point, index) => {
        if (chart.width < 560 && !strong[index] && shapes[index] === 'circle') return;
        ctx.font = `${strong[index] ? 650 : 400} 13px ${getComputedStyle(document.body).fontFamily}`;
        ctx.fillStyle = colour(strong[index] ? '--ink' : '--ink-muted');
        const half = ctx.measureText(names[index]).width / 2;
        const x = Math.min(Math.max(point.x, chartArea.left + half), chartArea.right - half);
        const under = below[index] && point.y + 28 < chartArea.bottom;
        ctx.textAlign = 'center';
        ctx.textBaseline = under ? 'top' : 'bottom';
        const y = point.y + (under ? 11 : -11);
        ctx.strokeText(names[index], x, y);
        ctx.fillText(names[index], x, y);
      });
      ctx.restore();
    }
  };

  /* A scatter plot has a size across instead of months. */
  const scattered = (options, size, largest) => ({
    ...options,
    interaction: { mode: 'nearest', intersect: true },
    plugins: { ...options.plugins, tooltip: {
      animation: false, filter: item => item.dataset.role === 'points',
      callbacks: { label: item => item.dataset.names[item.dataIndex] }
    } },
    scales: { ...options.scales, x: {
      type: 'linear', min: 0, max: largest, grid: { display: false },
      title: { display: true, text: size, color: colour('--ink-muted'), font: { size: 13 } },
      ticks: { font: { size: 13 }, maxTicksLimit: 8, callback: value => value.toLocaleString('en-GB') }
    } }
  });

  const options = (unit, room) => ({
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    spanGaps: false,
    layout: { padding: { right: room, top: 8 } },
    interaction: { mode: 'index', intersect: false },
    plugins: { legend: { display: false }, tooltip: { animation: false } },
    scales: {
      x: { grid: { display: false }, ticks: { font: { size: 13 }, maxRotation: 0, autoSkipPadding: 12 } },
      y: { grid: {}, ticks: { font: { size: 13 }, maxTicksLimit: 6, callback: value => value.toLocaleString('en-GB') + unit } }
    }
  });

  window.portalChart = function () {
    const config = this.cfg.config;
    const { unit, size, breaks = [] } = config.options;
    const room = config.data.datasets.some(set => set.end) ? 160 : 110;
    config.options = options(unit, this.jq[0].clientWidth >= 560 ? room : 8);
    if (config.type === 'scatter') {
      const across = config.data.datasets.flatMap(set => set.data.map(point => point.x));
      config.options = scattered(config.options, size, Math.max(...across));
    }
    config.plugins = [endLabels, pointLabels, breakLines(breaks)];
    dress(config);
    const redraw = () => {
      if (!this.chart) return;
      dress(this.chart.config);
      this.chart.update('none');
    };
    new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    for (const medium of ['(prefers-color-scheme: dark)', 'print']) {
      matchMedia(medium).addEventListener('change', redraw);
    }
  };
})();
