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

  const looks = {
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

  /* Names stand at the end of their lines, moved apart where they would touch. */
  const endLabels = {
    id: 'endLabels',
    afterDatasetsDraw(chart) {
      if (chart.width < 560) return;
      const { ctx, chartArea } = chart;
      const labels = chart.data.datasets
        .map((set, index) => ({ set, y: chart.getDatasetMeta(index).data.at(-1)?.y }))
        .filter(label => label.set.role !== 'figures' && label.y !== undefined)
        .sort((one, other) => one.y - other.y);
      let free = chartArea.top - 8;
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const { set, y } of labels) {
        free = Math.max(y, free + 16);
        ctx.font = `${set.role === 'target' ? 600 : 400} 13px ${getComputedStyle(document.body).fontFamily}`;
        ctx.fillStyle = colour(set.role === 'target' ? '--ink' : '--ink-muted');
        ctx.fillText(set.label, chartArea.right + 8, free);
      }
      ctx.restore();
    }
  };

  const options = (unit, wide) => ({
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    spanGaps: false,
    layout: { padding: { right: wide ? 110 : 8, top: 8 } },
    interaction: { mode: 'index', intersect: false },
    plugins: { legend: { display: false }, tooltip: { animation: false } },
    scales: {
      x: { grid: { display: false }, ticks: { font: { size: 13 }, maxRotation: 0, autoSkipPadding: 12 } },
      y: { grid: {}, ticks: { font: { size: 13 }, maxTicksLimit: 6, callback: value => value.toLocaleString('en-GB') + unit } }
    }
  });

  window.portalChart = function () {
    const config = this.cfg.config;
    config.options = options(config.options.unit, this.jq[0].clientWidth >= 560);
    config.plugins = [endLabels];
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
