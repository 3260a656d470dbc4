import type { Fact } from "@programme-lifecycle/core"
import { laplandLaunch2023 } from "./lapland-launch-2023.ts"
import { laplandParticipation2024 } from "./lapland-participation-2024.ts"
import { laplandStrategy2023, launchOnStrategyPage } from "./lapland-strategy-2023.ts"
import { laplandWorkingGroups2017 } from "./lapland-working-groups-2017.ts"
import { paijatHameStrategy } from "./paijat-hame-strategy.ts"

/** Five histories as one batch: what is told again is told with its further source, and recorded once. */
export const histories: readonly Fact[] = [
  ...laplandWorkingGroups2017,
  ...paijatHameStrategy,
  ...laplandStrategy2023,
  ...laplandLaunch2023,
  ...launchOnStrategyPage,
  ...laplandParticipation2024,
]
