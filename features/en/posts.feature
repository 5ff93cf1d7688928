# Rendered from zh/posts.feature: change that file, not this one.
Feature: Rules told by posts

  Rule: Where a scenario tells of nobody, each post is held by somebody called by it

    Scenario: nothing is published that no leader approved
      Given “minimum living allowance” has come to “office-audited”
      Then Office Publisher may not do “publish” now

    Scenario Outline: who may do what at which stage, by posts
      Given “minimum living allowance” has come to “<stage>”
      Then <person> <verdict> do “<action>” now

      Examples:
        | stage               | person           | verdict | action  |
        | drafted             | Section Head     | may     | provide |
        | drafted             | Office Auditor   | may not | audit   |
        | department-provided | Office Auditor   | may     | audit   |
        | department-provided | Section Head     | may not | audit   |
        | office-audited      | Leader In Charge | may     | approve |
        | leader-approved     | Office Publisher | may     | publish |
