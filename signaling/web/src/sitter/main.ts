/** The sitter's page. */

import { openPage } from "./page";

openPage("sitter");
