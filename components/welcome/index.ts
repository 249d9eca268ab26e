export { Welcome, type WelcomeProps } from './Welcome.tsx';
export { welcomeCss } from './welcome.css.ts';
