import { followAddress } from './state/app-state.ts';
import './views/cc-app.ts';

followAddress();
