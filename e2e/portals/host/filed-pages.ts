import type { Express } from 'express';
import type { Filed } from './filed.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { officeTime } from './office-time.ts';
import type { PortalContext } from './portal-context.ts';

/** 6 + 4 digits are left, as portals mask an ID number on lists. */
export function maskIdNumber(idNumber: unknown): string {
  const text = typeof idNumber === 'string' ? idNumber : '';
  return text.length < 15
    ? '*'.repeat(text.length)
    : `${text.slice(0, 6)}${'*'.repeat(text.length - 10)}${text.slice(-4)}`;
}

/** `/list` 已受理列表 and `/receipt/<number>` 受理成功. */
export function defineFiledPages(app: Express, ctx: PortalContext): void {
  app.get('/list', ctx.requireSession, (_req, res) => ctx.send(res, listPage(ctx, ctx.filed.list())));
  app.get('/receipt/:receiptNo', ctx.requireSession, (req, res, next) => {
    const filed = ctx.filed.find(String(req.params.receiptNo));
    if (!filed) return next();
    return ctx.send(res, receiptPage(ctx, filed));
  });
}

function listPage(ctx: PortalContext, rows: readonly Filed[]): Page {
  const columns = ctx.definition.listColumns;
  const body = rows.map(
    (row, index) => html`<tr><td>${index + 1}</td><td>${row.receiptNo}</td>
      ${columns.map((column) => html`<td>${column.cell(row.payload)}</td>`)}
      <td>${officeTime(row.filedAt)}</td></tr>`,
  );
  return {
    title: '已受理列表',
    body: html`<section class="card"><h1>已受理列表</h1>
      <table class="filed"><thead><tr><th>序号</th><th>受理编号</th>
      ${columns.map((column) => html`<th>${column.header}</th>`)}<th>受理时间</th></tr></thead>
      <tbody>${body.length > 0 ? body : html`<tr><td colspan="${columns.length + 3}">暂无数据</td></tr>`}</tbody></table>
      <a class="button" href="${ctx.definition.formPath}">新增办理</a></section>`,
  };
}

function receiptPage(ctx: PortalContext, filed: Filed): Page {
  return {
    title: '受理成功',
    body: html`<section class="card"><h1>受理成功</h1>
      <p class="note good" role="status">${ctx.definition.service}已受理。</p>
      <p>受理编号：<strong class="receipt-no">${filed.receiptNo}</strong></p>
      <p>受理时间：${officeTime(filed.filedAt)}</p>
      <a class="button" href="/list">查看已受理列表</a>
      <a class="button plain" href="${ctx.definition.formPath}">继续办理</a></section>`,
  };
}
