// Screens that the page is looked at on, in CSS pixels.
export const LOOKS = {
  phone: { width: 390, height: 844, deviceScaleFactor: 1, mobile: true },
  "phone-small": { width: 320, height: 568, deviceScaleFactor: 1, mobile: true },
  tablet: { width: 1024, height: 768, deviceScaleFactor: 1, mobile: true },
  "phone-turned": { width: 844, height: 390, deviceScaleFactor: 1, mobile: true },
  "phone-200-percent": { width: 195, height: 422, deviceScaleFactor: 2, mobile: true },
};
