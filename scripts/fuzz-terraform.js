// Compares random Terraform expressions and configurations with the real program: npm run fuzz:terraform -- --runs 2000 --seed 1
import { fuzz } from "../test/terraform/oracle/main.ts";

process.exitCode = await fuzz(process.argv.slice(2), (line) => console.log(line));
