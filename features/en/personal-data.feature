# Rendered from zh/personal-data.feature: change that file, not this one.
Feature: Personal data

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Sun Yan   | sun.yan   | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Su Hong   | su.hong   | deliberation member | the General Office            |
      | Yu Hai    | yu.hai    | deliberation member | the Social Affairs Section    |
      | Han Bing  | han.bing  | deliberation member | the Social Assistance Section |
      | Tian Ye   | tian.ye   | deliberation member | the Social Assistance Section |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: Identity numbers are never published, without exception

    @denied-personal-data
    Scenario Outline: with an identity number in the body or the title it is not audited
      Given Wang Fang has done “draft”, title “<title>”, body “<body>”, category “social assistance notices”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “there is personal data in it”
      And what was found is
        | finding         | shown as           |
        | identity number | 999**************6 |
      And nobody could

      Examples:
        | title                                      | body                                                    |
        | minimum living allowance                   | the householder's identity number is 999999199001010016 |
        | an allowance household, 999999199001010016 | minimum living allowance                                |
        | minimum living allowance                   | the householder, ９９９９９９１９９００１０１００１６                     |

    Scenario: what fails the check is no identity number
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “batch 999999199001010011”, category “social assistance notices”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”

    @denied-not-passable
    Scenario: an identity number is not passed
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “the householder's identity number is 999999199001010016”, category “social assistance notices”
      And Chen Jing has done “provide”
      When Li Na passes one “identity number”, reason “the person agrees”
      Then the policy says no because “such a finding is never passed”

    Scenario: masked, it is audited
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “the householder's identity number is 999999199001010016”, category “social assistance notices”
      And Chen Jing has done “provide”
      And Li Na has done “return”, to “drafted”, reason “it shows an identity number”
      And Wang Fang has done “revise”, body “the householder's identity number is 999**************6”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”

    @denied-personal-data
    Scenario: brought in by a leader's amendment, it is not published
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “the householder's identity number is 999999199001010016”
      And Li Na has done “recheck”
      When Zhou Ping does “publish”
      Then the policy says no because “there is personal data in it”
      And the public sees nothing of the item

    @denied-personal-data @denied-sign-off-stale
    Scenario: nor published with an erratum
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “erratum”, body “table of the minimum living allowance”, reason “a slip of the pen”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
      And Wang Fang has done “revise”, body “the householder's identity number is 999999199001010016”
      When Zhou Ping does “publish”
      Then the policy says no because “there is personal data in it”
      And the policy says no because “the sign-off is not about this content”

    @denied-personal-data
    Scenario Outline: the law in force on that day
      Given today is <day>
      And Wang Fang has done “draft”, title “minimum living allowance”, body “the householder's identity number is 999999199001010016”, category “social assistance notices”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “there is personal data in it”
      And the law cited is “<law>”

      Examples:
        | day        | law                                  |
        | 2019-05-14 | Disclosure Regulations (2007) Art 14 |
        | 2019-05-15 | Disclosure Regulations (2019) Art 15 |

    Scenario: what was published by mistake is withdrawn all the same
      Given Wu Min has done “import of history”, title “an old notice”, body “the householder's identity number is 999999199001010016”, category “social assistance notices”, date formed “2012-03-01”, done on “2012-03-06”, reason “exported from the old website”
      And Wang Fang has done “propose withdrawal”, reason “it shows an identity number”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “withdraw”
      Then the public sees that the item was withdrawn

  Rule: Telephone and bank account numbers pass one by one, with a reason of the office auditor

    @denied-personal-data
    Scenario Outline: not audited before they are passed
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “<body>”, category “social assistance notices”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “there is personal data in it”
      And what was found is
        | finding   | shown as   |
        | <finding> | <shown as> |

      Examples:
        | body                                      | finding          | shown as         |
        | telephone 13800000000                     | telephone number | 138****0000      |
        | donations to the account 1234567890123456 | bank account     | ************3456 |

    Scenario Outline: passed, it is audited and published
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “<body>”, category “social assistance notices”
      And Chen Jing has done “provide”
      And Li Na has passed one “<finding>”, reason “it serves the public”
      And Li Na has done “audit”
      And Zhao Gang has done “approve”
      When Zhou Ping does “publish”
      Then the public reads “<body>”

      Examples:
        | body                                      | finding          |
        | telephone 13800000000                     | telephone number |
        | donations to the account 1234567890123456 | bank account     |

    @denied-personal-data
    Scenario Outline: a picture or a file no machine can read is passed by somebody who looked
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, attachments “<attachment>”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “there is personal data in it”
      And what was found is
        | finding   | shown as |
        | <finding> |          |

      Examples:
        | attachment | finding         |
        | photo.png  | unread picture  |
        | table.doc  | unreadable file |

    Scenario Outline: once looked at it is published
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, attachments “<attachment>”
      And Chen Jing has done “provide”
      And Li Na has passed one “<finding>”, reason “looked at; no personal data in it”
      And Li Na has done “audit”
      And Zhao Gang has done “approve”
      When Zhou Ping does “publish”
      Then the item is in the stage “published”

      Examples:
        | attachment | finding         |
        | photo.png  | unread picture  |
        | table.doc  | unreadable file |

    Scenario: a readable file without personal data needs no pass
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, attachments “notes.txt”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”

    Scenario Outline: an erratum passes each as well
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “<body>”, category “social assistance notices”, attachments “<attachment>”
      And Chen Jing has done “provide”
      And Li Na has passed one “<finding>”, reason “it serves the public”
      And these were done in turn
        | person    | action  |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “erratum”, title “table of the minimum living allowance”, reason “a slip of the pen”
      And Chen Jing has done “provide”
      And Li Na has passed one “<finding>”, reason “it serves the public”
      And Li Na has done “audit”
      When Zhou Ping does “publish”
      Then the item is in the stage “published”

      Examples:
        | body                                      | attachment | finding          |
        | telephone 13800000000                     | notes.txt  | telephone number |
        | donations to the account 1234567890123456 | notes.txt  | bank account     |
        | minimum living allowance                  | photo.png  | unread picture   |
        | minimum living allowance                  | table.doc  | unreadable file  |

    Scenario Outline: passed only before the audit or the publication
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then Li Na may not do “pass a finding” now

      Examples:
        | stage          |
        | drafted        |
        | office-audited |
        | published      |

    Scenario: passing gives a reason
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “telephone 13800000000”, category “social assistance notices”
      And Chen Jing has done “provide”
      When Li Na passes one “telephone number”
      Then it is not accepted because “no reason was given”

    @denied-wrong-post
    Scenario: only the office auditor passes a finding
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “telephone 13800000000”, category “social assistance notices”
      And Chen Jing has done “provide”
      When Wu Min passes one “telephone number”, reason “it serves the public”
      Then the policy says no because “not the right post”
      And those who could are Li Na, Sun Yan

    @denied-personal-data
    Scenario: with two findings passing one is not enough
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “telephone 13800000000, donations to the account 1234567890123456”, category “social assistance notices”
      And Chen Jing has done “provide”
      And Li Na has passed one “telephone number”, reason “it serves the public”
      When Li Na does “audit”
      Then the policy says no because “there is personal data in it”
      And what was found is
        | finding      | shown as         |
        | bank account | ************3456 |

    @denied-no-finding
    Scenario: nothing is passed that was not found
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “pass a finding”, finding “0123456789abcdef”, reason “it serves the public”
      Then the policy says no because “there is no such finding”

    Scenario: which finding must be said
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “pass a finding”, reason “it serves the public”
      Then it is not accepted because “something required was left out”

    @denied-personal-data
    Scenario: after a revision it is passed anew
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “telephone 13800000000”, category “social assistance notices”
      And Chen Jing has done “provide”
      And Li Na has passed one “telephone number”, reason “it serves the public”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      And Wang Fang has done “revise”, body “telephone 13800000000 and the minimum living allowance”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “there is personal data in it”

    Scenario: brought in by a leader, it is passed before the publication
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “telephone 13800000000”
      And Li Na has done “recheck”
      And Li Na has passed one “telephone number”, reason “it serves the public”
      When Zhou Ping does “publish”
      Then the public reads “telephone 13800000000”

    @denied-personal-data
    Scenario: a correction is a new round and passes anew
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “telephone 13800000000”, category “social assistance notices”
      And Chen Jing has done “provide”
      And Li Na has passed one “telephone number”, reason “it serves the public”
      And these were done in turn
        | person    | action  |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, title “table of the minimum living allowance”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “there is personal data in it”
