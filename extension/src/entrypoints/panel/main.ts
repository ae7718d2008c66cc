import { createApp } from 'vue';
import Panel from '../../features/Panel.vue';
import { startSettings } from '../../features/settings/settings.ts';
import '../../features/style/base.css';

void startSettings().then(() => createApp(Panel).mount('#panel'));
