document.body.dataset.screen = "link";
