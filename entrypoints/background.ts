import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../utils/browser/answer.ts';
import { answers } from '../utils/jobs/answers.ts';
import { keepPolling, POLL_ALARM } from '../utils/jobs/keepPolling.ts';
import { forgetSites, reconcileSites, rememberSites, welcomeAtInstall } from '../utils/jobs/sites.ts';

/** All listeners stand before the first await: a woken background must not miss what woke it. */
export default defineBackground(() => {
  answer(answers);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reconcileSites();
    void keepPolling();
    if (reason === 'install') void welcomeAtInstall();
  });
  browser.runtime.onStartup.addListener(() => {
    void reconcileSites();
    void keepPolling();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void rememberSites(origins);
    void keepPolling();
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void forgetSites(origins));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === POLL_ALARM) void keepPolling();
  });
});
