import type { DatabaseSync } from 'node:sqlite';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { PortalConfig } from './config.ts';
import type { Drafts } from './drafts.ts';
import type { FiledStore, Payload } from './filed.ts';
import type { Charset } from './form-body.ts';
import type { Layout, Page } from './layout.ts';
import type { Session, Sessions } from './sessions.ts';

/** One column of 已受理列表, from what was stored. */
export interface ListColumn {
  readonly header: string;
  cell(payload: Payload): string;
}

/** All that makes one portal unlike the others. */
export interface PortalDefinition {
  /** File name of the database, part of the cookie name and of `portal.json`. */
  readonly id: string;
  readonly title: string;
  /** 主办单位. */
  readonly unit: string;
  /** Name of the one service: 最低生活保障申请. */
  readonly service: string;
  readonly formPath: string;
  /** Letters in front of a receipt number. */
  readonly receiptPrefix: string;
  readonly listColumns: readonly ListColumn[];
  /** The government look unless the portal brings its own. */
  readonly layout?: Layout;
  /** utf-8 unless said. Pages are sent and forms are read in it. */
  readonly charset?: Charset;
  definePages(app: Express, ctx: PortalContext): void;
}

/** What the host gives a portal's own pages. */
export interface PortalContext {
  readonly config: PortalConfig;
  readonly definition: PortalDefinition;
  readonly database: DatabaseSync;
  readonly sessions: Sessions;
  readonly filed: FiledStore;
  readonly drafts: Drafts;
  /**
   * Lets signed-in people through. Others: GET goes to the login page and comes back; a POST answers 登录已过期
   * (page, or JSON for JSON) and what was typed is kept as a draft of that person.
   */
  readonly requireSession: RequestHandler;
  /** The session that `requireSession` let through; throws where it did not run. */
  sessionOf(req: Request): Session;
  /** Draws a page in the portal's frame and charset. */
  send(res: Response, page: Page, status?: number): void;
  /** Stores one application for the signed-in person, drops its draft, and returns the path of its 受理成功 page. */
  file(req: Request, payload: Payload): string;
  /** What the person had typed before the session ran out, for `?draft=<id>` pages. */
  draftOf(req: Request): Payload | undefined;
  /** One line on stderr: where and what kind of error, never its message, which may carry what somebody typed. */
  report(where: string, error: unknown): void;
}
