/** How loud a microphone is, 0 to 1, for a meter. */
export class Level {
  private context: AudioContext | undefined;
  private analyser: AnalyserNode | undefined;
  private samples = new Uint8Array(512);
  private heard: MediaStreamTrack | undefined;

  of(track: MediaStreamTrack | undefined): void {
    if (track === this.heard) {
      return;
    }
    this.heard = track;
    void this.context?.close();
    this.context = undefined;
    this.analyser = undefined;
    if (track === undefined) {
      return;
    }
    this.context = new AudioContext();
    this.analyser = this.context.createAnalyser();
    this.analyser.fftSize = 512;
    this.context.createMediaStreamSource(new MediaStream([track])).connect(this.analyser);
  }

  now(): number {
    if (this.analyser === undefined) {
      return 0;
    }
    this.analyser.getByteTimeDomainData(this.samples);
    const loudest = this.samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
    return Math.min(1, loudest / 64);
  }
}
