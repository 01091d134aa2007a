/** The prescriber's page: the sitter's, with other words and less to press. */

import { openPage } from "../sitter/page";

openPage("prescriber");
