/** Made with the first tap that asks for it: browsers keep a page silent until then. */
let sound: AudioContext | undefined;

/** Lets the bell be heard later. Call it straight from a tap. */
export async function readyBell(): Promise<void> {
  try {
    sound ??= new AudioContext();
    if (sound.state !== 'running') await sound.resume();
  } catch {
    // A cue is seen as well, so that nothing hangs on the bell.
    sound = undefined;
  }
}

/** Rings two soft tones, where the browser lets the page be heard. */
export function ringBell(): void {
  if (sound?.state !== 'running') return;
  const start = sound.currentTime;
  for (const [place, pitch] of [660, 528].entries()) tone(sound, pitch, start + place * 0.45);
}

function tone(context: AudioContext, pitch: number, at: number): void {
  const [swing, volume] = [context.createOscillator(), context.createGain()];
  swing.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 1.2);
  swing.connect(volume).connect(context.destination);
  swing.start(at);
  swing.stop(at + 1.3);
}
