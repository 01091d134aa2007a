/** Whether this browser can seal frames in the standard way (W3C webrtc-encoded-transform §3). There is no other way in. */
export function canSealFrames(): boolean {
  return (
    typeof RTCRtpScriptTransform === "function" &&
    typeof RTCRtpSender === "function" &&
    "transform" in RTCRtpSender.prototype &&
    "transform" in RTCRtpReceiver.prototype
  );
}
