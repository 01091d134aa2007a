package io.vigil.console.call.device;

/** What the device of a guest may bring the session into, unless somebody does something about it now. */
public enum Concern {
    /** It is not charging, and its battery is low or will not last as long as the client has to be with us. */
    CHARGER_WANTED,
    /** Its screen goes dark by itself: the browser was refused, or cannot ask, to keep it on. */
    SCREEN_MAY_DARKEN,
    /** Another page or program is in front of ours. */
    PAGE_BEHIND,
    /** Its network is of a kind that hardly carries a picture. */
    SLOW_NETWORK
}
