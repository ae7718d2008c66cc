// The lab engine without its hands: the lab calls fill after every scan, and here only the scan is measured.
import '../../lab/engine.ts';

Object.assign(globalThis.__engine, { fill: () => Promise.resolve(null) });
