# Rendered from zh/erasure.feature: change that file, not this one.
Feature: Erasing

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | Jiantouji Township            | jiantouji  |                               |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Shi Lan   | shi.lan   | township officer    | Jiantouji Township            |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: The office proposes to erase, and says what, on which ground and why

    Scenario Outline: who may propose it
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      Then <person> <verdict> do “propose erasure” now

      Examples:
        | person    | verdict |
        | Li Na     | may     |
        | Wu Min    | may     |
        | Wang Fang | may not |
        | Zhao Gang | may not |
        | Zhou Ping | may not |

    Scenario Outline: there are four grounds
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “<law>”, reason “it touches on privacy”
      Then the item is marked “erasure proposed”
      And the item is in the stage “department-provided”

      Examples:
        | law                                            |
        | Personal Information Protection Law Art 47     |
        | Disclosure Regulations: privacy, trade secrets |
        | Law on Guarding State Secrets                  |
        | a court ruling or a superior's decision        |

    Scenario: it gives a reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”
      Then it is not accepted because “no reason was given”

    Scenario: it says of what
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “propose erasure”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario: it says on which ground
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario: a proposal is not told apart
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then who had a hand in the item is told nothing more

    @denied-outcome
    Scenario: the law it rests on
      Given today is 2022-03-07
      And “minimum living allowance” in the category “social assistance notices” has come to “drafted”
      When Li Na does “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “did not end that way”
      And the law cited is “Personal Information Protection Law Art 47”

  Rule: Opinions and reasons are never public and may go at any time; a content must have ended first

    Scenario Outline: at every stage they may be proposed, and wait on the leaders
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then “approve the erasure” waits on Zhao Gang
      And “decline the erasure” waits on Hu Jian
      And Zhao Gang may do “approve the erasure” now
      And Hu Jian may do “decline the erasure” now
      And Yang Fan may not do “approve the erasure” now
      And Wu Min may not do “decline the erasure” now

      Examples:
        | stage               |
        | drafted             |
        | department-provided |
        | office-audited      |
        | leader-approved     |
        | published           |

    Scenario: and when it has ended
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then “approve the erasure” waits on Zhao Gang
      And “decline the erasure” waits on Hu Jian
      And Zhao Gang may do “approve the erasure” now
      And Hu Jian may do “decline the erasure” now

    @denied-outcome
    Scenario Outline: what has not ended keeps its content
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      When Li Na does “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “did not end that way”

      Examples:
        | stage               | scope                |
        | drafted             | everything           |
        | drafted             | texts of the content |
        | drafted             | attachments          |
        | department-provided | everything           |
        | office-audited      | everything           |
        | leader-approved     | everything           |
        | published           | everything           |

    Scenario Outline: what was declined, abandoned or withheld may lose its content
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      And <person> has done “<action>”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “approve the erasure”, scope of erasure “texts of the content”
      Then the item is marked “erased”
      And the item is in the stage “withdrawn”

      Examples:
        | stage          | person    | action   |
        | office-audited | Zhao Gang | decline  |
        | drafted        | Wang Fang | abandon  |
        | office-audited | Zhao Gang | withhold |

    Scenario: what was public and withdrawn may lose its content
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “propose withdrawal”, reason “it touches on privacy”
      And these were done in turn
        | person    | action   |
        | Chen Jing | provide  |
        | Li Na     | audit    |
        | Zhao Gang | approve  |
        | Zhou Ping | withdraw |
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “approve the erasure”, scope of erasure “everything”
      Then the item is marked “erased”
      And the public sees that the item was withdrawn
      And step 6 of the trail shows no reason and no opinion any more

    Scenario: what was taken down at its end may lose its content
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-04-01
      And Zhou Ping has done “take down at its end”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “approve the erasure”, scope of erasure “everything”
      Then the item is marked “erased”

    @denied-outcome
    Scenario: what is public is withdrawn first
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Li Na has done “suspend”, reason “it touches on privacy”
      When Li Na does “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “did not end that way”
      And the public sees that the item is suspended

  Rule: A leader approves, who is somebody else, and with that it is gone

    Scenario Outline: approved, what was said before the proposal is gone
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “approve the erasure”, scope of erasure “opinions and reasons”
      Then step 3 of the trail shows no reason and no opinion any more
      And the item is marked “erased”
      And the item is not marked “erasure proposed”
      And the item is in the stage “drafted”
      And “approve the erasure” does not wait on <person>
      And who had a hand in the item is told nothing more
      And the last line of the trail reads
        | person   | action              | to      |
        | <person> | approve the erasure | drafted |

      Examples:
        | person    |
        | Zhao Gang |
        | Hu Jian   |

    Scenario Outline: every scope may be approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “approve the erasure”, scope of erasure “<scope>”
      Then the item is marked “erased”

      Examples:
        | scope                |
        | everything           |
        | texts of the content |
        | opinions and reasons |

    Scenario: where there is no attachment none is erased
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “attachments”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “approve the erasure”, scope of erasure “attachments”
      Then it is not accepted because “nothing is left to be erased”

    Scenario: an approval says of what
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “approve the erasure”
      Then it is not accepted because “something required was left out”

    @denied-wrong-stage
    Scenario Outline: nothing is approved that was not proposed
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Zhao Gang does “<action>”, scope of erasure “opinions and reasons”, reason “not for now”
      Then the policy says no because “not at this stage”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-not-marked
    Scenario Outline: the scope is the one that was proposed
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “<action>”, scope of erasure “texts of the content”, reason “not for now”
      Then the policy says no because “not as it must be”

      Examples:
        | stage               | action              |
        | drafted             | approve the erasure |
        | drafted             | decline the erasure |
        | department-provided | approve the erasure |
        | department-provided | decline the erasure |
        | office-audited      | approve the erasure |
        | office-audited      | decline the erasure |
        | leader-approved     | approve the erasure |
        | leader-approved     | decline the erasure |
        | published           | approve the erasure |
        | published           | decline the erasure |

    @denied-not-marked
    Scenario Outline: and when it has ended, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “<action>”, scope of erasure “texts of the content”, reason “not for now”
      Then the policy says no because “not as it must be”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-own-mark
    Scenario Outline: who proposed it does not approve it
      Given Li Na has been appointed as “principal leader” of the Leadership
      And “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “opinions and reasons”
      Then the policy says no because “who proposed may not decide”

      Examples:
        | stage               |
        | drafted             |
        | department-provided |
        | office-audited      |
        | leader-approved     |
        | published           |

    @denied-own-mark
    Scenario: nor when it has ended
      Given Li Na has been appointed as “principal leader” of the Leadership
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “opinions and reasons”
      Then the policy says no because “who proposed may not decide”

    @denied-own-mark
    Scenario: nor as somebody's deputy
      Given Hu Jian has deputed Li Na as “principal leader” from 2017-03-06 to 2017-03-31
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “opinions and reasons”
      Then the policy says no because “who proposed may not decide”

    Scenario: the proposal outlasts a stage and a round
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Zhou Ping has done “publish”
      Then the item is marked “erasure proposed”
      And Zhao Gang may do “approve the erasure” now

    Scenario: and a return
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      Then the item is marked “erasure proposed”

    Scenario: what was erased stays marked
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Zhao Gang has done “approve the erasure”, scope of erasure “opinions and reasons”
      And Chen Jing has done “provide”
      And Wang Fang has done “revise”, body “minimum living allowance”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      When Wang Fang does “abandon”, reason “drafted twice”
      Then the item is marked “erased”

    @denied-marked
    Scenario: while it is proposed it is not reopened
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Wang Fang does “reopen”, reason “what was private is masked”
      Then the policy says no because “something stands in the way”

    @denied-marked
    Scenario: what was erased is not reopened but drafted anew
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Zhao Gang has done “approve the erasure”, scope of erasure “texts of the content”
      When Wang Fang does “reopen”, reason “what was private is masked”
      Then the policy says no because “something stands in the way”

  Rule: What a leader declines stays

    Scenario Outline: declined, the proposal is over
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “decline the erasure”, scope of erasure “opinions and reasons”, reason “not for now”
      Then the item is not marked “erasure proposed”
      And the item is not marked “erased”
      And “approve the erasure” does not wait on <person>

      Examples:
        | person    |
        | Zhao Gang |
        | Hu Jian   |

    Scenario: declining gives a reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “decline the erasure”, scope of erasure “opinions and reasons”
      Then it is not accepted because “no reason was given”

    Scenario: and says of what
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “decline the erasure”, reason “not for now”
      Then it is not accepted because “something required was left out”

    Scenario Outline: every scope may be declined
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “decline the erasure”, scope of erasure “<scope>”, reason “not for now”
      Then the item is not marked “erasure proposed”

      Examples:
        | scope                |
        | everything           |
        | texts of the content |
        | attachments          |
        | opinions and reasons |

    Scenario: of two scopes proposed the other stays
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Zhao Gang does “decline the erasure”, scope of erasure “opinions and reasons”, reason “not for now”
      Then the item is marked “erasure proposed”

  Rule: Orders that have ended may be erased in the same way

    Scenario Outline: orders: who may propose it
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      Then <person> <verdict> do “propose erasure” now

      Examples:
        | person    | verdict |
        | Li Na     | may     |
        | Wu Min    | may     |
        | Wang Fang | may not |
        | Hu Jian   | may not |

    @denied-wrong-stage
    Scenario: orders: not while they are open
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “not at this stage”

    Scenario Outline: orders: every ground and scope
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      When Li Na does “propose erasure”, scope of erasure “<scope>”, ground of erasure “<law>”, reason “it touches on privacy”
      Then the item is marked “erasure proposed”
      And “approve the erasure” waits on Zhao Gang
      And “decline the erasure” waits on Hu Jian
      And who had a hand in the item is told nothing more

      Examples:
        | scope                | law                                            |
        | everything           | Personal Information Protection Law Art 47     |
        | texts of the content | Disclosure Regulations: privacy, trade secrets |
        | attachments          | Law on Guarding State Secrets                  |
        | opinions and reasons | a court ruling or a superior's decision        |

    Scenario: orders: the proposal gives a reason
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      When Li Na does “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”
      Then it is not accepted because “no reason was given”

    Scenario: orders: and says of what
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      When Li Na does “propose erasure”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario: orders: and on which ground
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      When Li Na does “propose erasure”, scope of erasure “everything”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario Outline: orders: approved, it is gone
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “approve the erasure”, scope of erasure “<scope>”
      Then the item is marked “erased”
      And the item is not marked “erasure proposed”
      And “approve the erasure” does not wait on <person>
      And who had a hand in the item is told nothing more

      Examples:
        | person    | scope                |
        | Zhao Gang | everything           |
        | Hu Jian   | texts of the content |
        | Hu Jian   | opinions and reasons |

    Scenario: orders: what was said cannot be read any more
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “opinions and reasons”
      Then step 2 of the trail shows no reason and no opinion any more

    Scenario: orders: where there is no attachment none is erased
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “attachments”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “attachments”
      Then it is not accepted because “nothing is left to be erased”

    Scenario Outline: orders: declined, it stays
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “decline the erasure”, scope of erasure “<scope>”, reason “not for now”
      Then the item is not marked “erased”
      And the item is not marked “erasure proposed”

      Examples:
        | person    | scope                |
        | Zhao Gang | everything           |
        | Hu Jian   | texts of the content |
        | Hu Jian   | attachments          |
        | Hu Jian   | opinions and reasons |

    @denied-wrong-post
    Scenario Outline: orders: the leaders alone decide
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Wu Min does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not the right post”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-wrong-stage
    Scenario Outline: orders: nothing is decided that was not proposed
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      When Hu Jian does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not at this stage”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-not-marked
    Scenario Outline: orders: the scope is the one that was proposed
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, scope of erasure “texts of the content”, reason “not for now”
      Then the policy says no because “not as it must be”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-own-mark
    Scenario: orders: who proposed it does not approve it
      Given Li Na has been appointed as “principal leader” of the Leadership
      And Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “everything”
      Then the policy says no because “who proposed may not decide”

    Scenario Outline: orders: both say of what
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, reason “not for now”
      Then it is not accepted because “something required was left out”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    Scenario: orders: declining gives a reason
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”
      Then it is not accepted because “no reason was given”

    Scenario: orders: of two scopes proposed the other stays
      Given Wu Min has done “supervise”, title “the column made anew”, addressee “the Social Assistance Section”, due on “2017-03-31”
      And Wu Min has done “call off”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”, reason “not for now”
      Then the item is marked “erasure proposed”

  Rule: Inspections that have ended may be erased in the same way

    Scenario Outline: inspections: who may propose it
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      Then <person> <verdict> do “propose erasure” now

      Examples:
        | person    | verdict |
        | Li Na     | may     |
        | Wu Min    | may     |
        | Wang Fang | may not |
        | Hu Jian   | may not |

    @denied-wrong-stage
    Scenario: inspections: not while they are open
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “not at this stage”

    Scenario Outline: inspections: every ground and scope
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      When Li Na does “propose erasure”, scope of erasure “<scope>”, ground of erasure “<law>”, reason “it touches on privacy”
      Then the item is marked “erasure proposed”
      And “approve the erasure” waits on Zhao Gang
      And “decline the erasure” waits on Hu Jian
      And who had a hand in the item is told nothing more

      Examples:
        | scope                | law                                            |
        | everything           | Personal Information Protection Law Art 47     |
        | texts of the content | Disclosure Regulations: privacy, trade secrets |
        | attachments          | Law on Guarding State Secrets                  |
        | opinions and reasons | a court ruling or a superior's decision        |

    Scenario: inspections: the proposal gives a reason
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      When Li Na does “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”
      Then it is not accepted because “no reason was given”

    Scenario: inspections: and says of what
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      When Li Na does “propose erasure”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario: inspections: and on which ground
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      When Li Na does “propose erasure”, scope of erasure “everything”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario Outline: inspections: approved, it is gone
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “approve the erasure”, scope of erasure “<scope>”
      Then the item is marked “erased”
      And the item is not marked “erasure proposed”
      And “approve the erasure” does not wait on <person>
      And who had a hand in the item is told nothing more

      Examples:
        | person    | scope                |
        | Zhao Gang | everything           |
        | Hu Jian   | texts of the content |
        | Hu Jian   | opinions and reasons |

    Scenario: inspections: what was said cannot be read any more
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “opinions and reasons”
      Then step 2 of the trail shows no reason and no opinion any more

    Scenario: inspections: where there is no attachment none is erased
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “attachments”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “attachments”
      Then it is not accepted because “nothing is left to be erased”

    Scenario Outline: inspections: declined, it stays
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “decline the erasure”, scope of erasure “<scope>”, reason “not for now”
      Then the item is not marked “erased”
      And the item is not marked “erasure proposed”

      Examples:
        | person    | scope                |
        | Zhao Gang | everything           |
        | Hu Jian   | texts of the content |
        | Hu Jian   | attachments          |
        | Hu Jian   | opinions and reasons |

    @denied-wrong-post
    Scenario Outline: inspections: the leaders alone decide
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Wu Min does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not the right post”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-wrong-stage
    Scenario Outline: inspections: nothing is decided that was not proposed
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      When Hu Jian does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not at this stage”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-not-marked
    Scenario Outline: inspections: the scope is the one that was proposed
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, scope of erasure “texts of the content”, reason “not for now”
      Then the policy says no because “not as it must be”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-own-mark
    Scenario: inspections: who proposed it does not approve it
      Given Li Na has been appointed as “principal leader” of the Leadership
      And Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “everything”
      Then the policy says no because “who proposed may not decide”

    Scenario Outline: inspections: both say of what
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, reason “not for now”
      Then it is not accepted because “something required was left out”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    Scenario: inspections: declining gives a reason
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”
      Then it is not accepted because “no reason was given”

    Scenario: inspections: of two scopes proposed the other stays
      Given Chen Jing has done “plan an inspection”, title “safety of the old people's homes”, plan “see the place and the books”, those that may be inspected “Home A, Home B, Home C, Home D”, those who may inspect “Wu Min, Chen Jing, Deng Lei”, number drawn “2”
      And Wu Min has done “cancel the inspection”, reason “drafted twice”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”, reason “not for now”
      Then the item is marked “erasure proposed”

  Rule: Feedback that have ended may be erased in the same way

    Scenario Outline: feedback: who may propose it
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      Then <person> <verdict> do “propose erasure” now

      Examples:
        | person    | verdict |
        | Li Na     | may     |
        | Wu Min    | may     |
        | Wang Fang | may not |
        | Hu Jian   | may not |

    @denied-wrong-stage
    Scenario: feedback: not while they are open
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “not at this stage”

    Scenario Outline: feedback: every ground and scope
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Li Na does “propose erasure”, scope of erasure “<scope>”, ground of erasure “<law>”, reason “it touches on privacy”
      Then the item is marked “erasure proposed”
      And “approve the erasure” waits on Zhao Gang
      And “decline the erasure” waits on Hu Jian
      And who had a hand in the item is told nothing more

      Examples:
        | scope                | law                                            |
        | everything           | Personal Information Protection Law Art 47     |
        | texts of the content | Disclosure Regulations: privacy, trade secrets |
        | attachments          | Law on Guarding State Secrets                  |
        | opinions and reasons | a court ruling or a superior's decision        |

    Scenario: feedback: the proposal gives a reason
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Li Na does “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”
      Then it is not accepted because “no reason was given”

    Scenario: feedback: and says of what
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Li Na does “propose erasure”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario: feedback: and on which ground
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Li Na does “propose erasure”, scope of erasure “everything”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario Outline: feedback: approved, it is gone
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “approve the erasure”, scope of erasure “<scope>”
      Then the item is marked “erased”
      And the item is not marked “erasure proposed”
      And “approve the erasure” does not wait on <person>
      And who had a hand in the item is told nothing more

      Examples:
        | person    | scope                |
        | Zhao Gang | everything           |
        | Hu Jian   | texts of the content |
        | Hu Jian   | opinions and reasons |

    Scenario: feedback: what was said cannot be read any more
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “opinions and reasons”
      Then step 2 of the trail shows no reason and no opinion any more

    Scenario: feedback: where there is no attachment none is erased
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “attachments”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “attachments”
      Then it is not accepted because “nothing is left to be erased”

    Scenario Outline: feedback: declined, it stays
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “decline the erasure”, scope of erasure “<scope>”, reason “not for now”
      Then the item is not marked “erased”
      And the item is not marked “erasure proposed”

      Examples:
        | person    | scope                |
        | Zhao Gang | everything           |
        | Hu Jian   | texts of the content |
        | Hu Jian   | attachments          |
        | Hu Jian   | opinions and reasons |

    @denied-wrong-post
    Scenario Outline: feedback: the leaders alone decide
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Wu Min does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not the right post”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-wrong-stage
    Scenario Outline: feedback: nothing is decided that was not proposed
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      When Hu Jian does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not at this stage”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-not-marked
    Scenario Outline: feedback: the scope is the one that was proposed
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, scope of erasure “texts of the content”, reason “not for now”
      Then the policy says no because “not as it must be”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-own-mark
    Scenario: feedback: who proposed it does not approve it
      Given Li Na has been appointed as “principal leader” of the Leadership
      And Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “everything”
      Then the policy says no because “who proposed may not decide”

    Scenario Outline: feedback: both say of what
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, reason “not for now”
      Then it is not accepted because “something required was left out”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    Scenario: feedback: declining gives a reason
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”
      Then it is not accepted because “no reason was given”

    Scenario: feedback: of two scopes proposed the other stays
      Given Li Na has done “receive feedback”, title “the amount is wrong in print”, what was said “it should be 500 yuan”, handled by “the Social Assistance Section”
      And Chen Jing has done “explain”, opinion “the amount was right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”, reason “not for now”
      Then the item is marked “erasure proposed”

  Rule: Incidents that have ended may be erased in the same way

    Scenario Outline: incidents: who may propose it
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      Then <person> <verdict> do “propose erasure” now

      Examples:
        | person    | verdict |
        | Li Na     | may     |
        | Wu Min    | may     |
        | Wang Fang | may not |
        | Hu Jian   | may not |

    @denied-wrong-stage
    Scenario: incidents: not while they are open
      Given Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “not at this stage”

    Scenario Outline: incidents: every ground and scope
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      When Li Na does “propose erasure”, scope of erasure “<scope>”, ground of erasure “<law>”, reason “it touches on privacy”
      Then the item is marked “erasure proposed”
      And “approve the erasure” waits on Yang Fan
      And “decline the erasure” waits on Hu Jian
      And who had a hand in the item is told nothing more

      Examples:
        | scope                | law                                            |
        | everything           | Personal Information Protection Law Art 47     |
        | texts of the content | Disclosure Regulations: privacy, trade secrets |
        | attachments          | Law on Guarding State Secrets                  |
        | opinions and reasons | a court ruling or a superior's decision        |

    Scenario: incidents: the proposal gives a reason
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      When Li Na does “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”
      Then it is not accepted because “no reason was given”

    Scenario: incidents: and says of what
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      When Li Na does “propose erasure”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario: incidents: and on which ground
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      When Li Na does “propose erasure”, scope of erasure “everything”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario Outline: incidents: approved, it is gone
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “approve the erasure”, scope of erasure “<scope>”
      Then the item is marked “erased”
      And the item is not marked “erasure proposed”
      And “approve the erasure” does not wait on <person>
      And who had a hand in the item is told nothing more

      Examples:
        | person   | scope                |
        | Yang Fan | everything           |
        | Hu Jian  | texts of the content |
        | Hu Jian  | opinions and reasons |

    Scenario: incidents: what was said cannot be read any more
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “opinions and reasons”
      Then step 2 of the trail shows no reason and no opinion any more

    Scenario: incidents: where there is no attachment none is erased
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “attachments”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “attachments”
      Then it is not accepted because “nothing is left to be erased”

    Scenario Outline: incidents: declined, it stays
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “decline the erasure”, scope of erasure “<scope>”, reason “not for now”
      Then the item is not marked “erased”
      And the item is not marked “erasure proposed”

      Examples:
        | person   | scope                |
        | Yang Fan | everything           |
        | Hu Jian  | texts of the content |
        | Hu Jian  | attachments          |
        | Hu Jian  | opinions and reasons |

    @denied-wrong-post
    Scenario Outline: incidents: the leaders alone decide
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Wu Min does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not the right post”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-wrong-stage
    Scenario Outline: incidents: nothing is decided that was not proposed
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      When Hu Jian does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not at this stage”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-not-marked
    Scenario Outline: incidents: the scope is the one that was proposed
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, scope of erasure “texts of the content”, reason “not for now”
      Then the policy says no because “not as it must be”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-own-mark
    Scenario: incidents: who proposed it does not approve it
      Given Li Na has been appointed as “principal leader” of the Leadership
      And Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “everything”
      Then the policy says no because “who proposed may not decide”

    Scenario Outline: incidents: both say of what
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, reason “not for now”
      Then it is not accepted because “something required was left out”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    Scenario: incidents: declining gives a reason
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”
      Then it is not accepted because “no reason was given”

    Scenario: incidents: of two scopes proposed the other stays
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “record an incident”, title “wrongly passed on”, what happened “the amount was wrong where it was reprinted”
      And Wu Min has done “remedy”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”, reason “not for now”
      Then the item is marked “erasure proposed”

  Rule: Guidance that was followed up may be erased in the same way

    Scenario Outline: guidance: who may propose it
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      Then <person> <verdict> do “propose erasure” now

      Examples:
        | person    | verdict |
        | Li Na     | may     |
        | Wu Min    | may     |
        | Wang Fang | may not |
        | Hu Jian   | may not |

    @denied-wrong-stage
    Scenario: guidance: not while they are open
      Given Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      When Li Na does “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then the policy says no because “not at this stage”

    Scenario Outline: guidance: every ground and scope
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      When Li Na does “propose erasure”, scope of erasure “<scope>”, ground of erasure “<law>”, reason “it touches on privacy”
      Then the item is marked “erasure proposed”
      And “approve the erasure” waits on Yang Fan
      And “decline the erasure” waits on Hu Jian
      And who had a hand in the item is told nothing more

      Examples:
        | scope                | law                                            |
        | everything           | Personal Information Protection Law Art 47     |
        | texts of the content | Disclosure Regulations: privacy, trade secrets |
        | attachments          | Law on Guarding State Secrets                  |
        | opinions and reasons | a court ruling or a superior's decision        |

    Scenario: guidance: the proposal gives a reason
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      When Li Na does “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”
      Then it is not accepted because “no reason was given”

    Scenario: guidance: and says of what
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      When Li Na does “propose erasure”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario: guidance: and on which ground
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      When Li Na does “propose erasure”, scope of erasure “everything”, reason “it touches on privacy”
      Then it is not accepted because “something required was left out”

    Scenario Outline: guidance: approved, it is gone
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “approve the erasure”, scope of erasure “<scope>”
      Then the item is marked “erased”
      And the item is not marked “erasure proposed”
      And “approve the erasure” does not wait on <person>
      And who had a hand in the item is told nothing more

      Examples:
        | person   | scope                |
        | Yang Fan | everything           |
        | Hu Jian  | texts of the content |
        | Hu Jian  | opinions and reasons |

    Scenario: guidance: what was said cannot be read any more
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “opinions and reasons”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “opinions and reasons”
      Then step 2 of the trail shows no reason and no opinion any more

    Scenario: guidance: where there is no attachment none is erased
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “attachments”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “approve the erasure”, scope of erasure “attachments”
      Then it is not accepted because “nothing is left to be erased”

    Scenario Outline: guidance: declined, it stays
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “<scope>”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When <person> does “decline the erasure”, scope of erasure “<scope>”, reason “not for now”
      Then the item is not marked “erased”
      And the item is not marked “erasure proposed”

      Examples:
        | person   | scope                |
        | Yang Fan | everything           |
        | Hu Jian  | texts of the content |
        | Hu Jian  | attachments          |
        | Hu Jian  | opinions and reasons |

    @denied-wrong-post
    Scenario Outline: guidance: the leaders alone decide
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Wu Min does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not the right post”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-wrong-stage
    Scenario Outline: guidance: nothing is decided that was not proposed
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      When Hu Jian does “<action>”, scope of erasure “everything”, reason “not for now”
      Then the policy says no because “not at this stage”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-not-marked
    Scenario Outline: guidance: the scope is the one that was proposed
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, scope of erasure “texts of the content”, reason “not for now”
      Then the policy says no because “not as it must be”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    @denied-own-mark
    Scenario: guidance: who proposed it does not approve it
      Given Li Na has been appointed as “principal leader” of the Leadership
      And Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Li Na does “approve the erasure”, scope of erasure “everything”
      Then the policy says no because “who proposed may not decide”

    Scenario Outline: guidance: both say of what
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “<action>”, reason “not for now”
      Then it is not accepted because “something required was left out”

      Examples:
        | action              |
        | approve the erasure |
        | decline the erasure |

    Scenario: guidance: declining gives a reason
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”
      Then it is not accepted because “no reason was given”

    Scenario: guidance: of two scopes proposed the other stays
      Given Yang Fan has been appointed as “leader in charge” of the General Office
      And Li Na has done “note guidance”, title “guidance from the district”, what was advised “publish sooner”
      And Wu Min has done “follow up”, opinion “checked and found right”
      And Li Na has done “propose erasure”, scope of erasure “everything”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      And Li Na has done “propose erasure”, scope of erasure “texts of the content”, ground of erasure “Personal Information Protection Law Art 47”, reason “it touches on privacy”
      When Hu Jian does “decline the erasure”, scope of erasure “everything”, reason “not for now”
      Then the item is marked “erasure proposed”
