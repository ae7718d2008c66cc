import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp } from 'vue';
import './apply-form.css';
import ApplyForm from './ApplyForm.vue';

createApp(ApplyForm).use(ElementPlus).mount('#app');
