import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { EnrolPage } from './EnrolPage.tsx';
import './enrol.css';

dayjs.locale('zh-cn');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ConfigProvider locale={zhCN} theme={{ token: { colorPrimary: '#1a5fb4', borderRadius: 3 } }}>
      <EnrolPage />
    </ConfigProvider>,
  );
}
