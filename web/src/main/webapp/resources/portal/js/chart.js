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

  const looks = {
    council: set => {
      const token = STYLES[set.style] ?? `--chart-${set.style}`;
      const focus = set.style === 'focus';
      return {
        borderColor: colour(token), borderWidth: focus ? 3.5 : 1.75, borderDash: DASHES[set.dash],
        pointStyle: set.shape, pointRadius: focus ? 5 : 4, pointHoverRadius: 6,
        pointBorderColor: colour('--paper'), pointBorderWidth: 1,
        pointBackgroundColor: colour(set.style === 'grey' ? '--chart-grey-ink' : token), order: focus ? 0 : 2
      };
    },
    figures: set => ({
      borderColor: colour('--chart-1'), borderWidth: 2.5, pointRadius: 5, pointHoverRadius: 6,
      pointBorderColor: colour('--paper'), pointBorderWidth: 1.5,
      pointBackgroundColor: set.tokens.map(colour), order: 0
    }),
    limits: (set, index, sets) => ({
      borderColor: colour('--spc-common'), borderWidth: 1, borderDash: [5, 4], pointRadius: 0, order: 3,
      fill: sets[index + 1]?.role === 'limits' ? '+1' : false, backgroundColor: colour('--limits')
    }),
    mean: () => ({ borderColor: colour('--spc-common'), borderWidth: 1, pointRadius: 0, order: 2 }),
    target: () => ({ borderColor: colour('--rag-green'), borderWidth: 2, borderDash: [9, 4], pointRadius: 0, order: 1 })
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
        .filter(set => set.role !== 'figures')
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
    const { unit, breaks = [] } = config.options;
    const room = config.data.datasets.some(set => set.end) ? 160 : 110;
    config.options = options(unit, this.jq[0].clientWidth >= 560 ? room : 8);
    config.plugins = [endLabels, breakLines(breaks)];
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
