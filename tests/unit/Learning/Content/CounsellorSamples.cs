namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>A lesson for counsellors in which nothing is wrong.</summary>
static class CounsellorSamples
{
    public const string Lesson = "vorming/helpen/nl.md";
    public const string Settings = "vorming/helpen/module.yml";
    public const string Guide = "vorming/helpen/guide.yml";
    public const string Drawing = "vorming/helpen/images/handen.svg";

    public static void AddCounsellorLesson(this TestContent content)
    {
        content.Write(Lesson, Dutch);
        content.Write(Guide, GuideYaml);
        content.Write(Drawing, Samples.Drawing);
        content.Write(Settings, """
            order: 510
            minutes: 10
            audience: counsellors
            after: null
            drawing: images/handen.svg
            codes: []
            seen-on: null
            mails: []
            files: []
            languages: {}
            """);
    }

    const string Dutch = """
        ---
        title: Helpen met je handen op je rug
        summary: Je helpt zonder het over te nemen.
        ---

        # Waarom niet gewoon zelf doen? {#waarom .why}

        Wat jouw cliënt vandaag zelf doet, kan hij morgen opnieuw zonder jou.

        # Wat doe jij? {#wat-doe-jij .try}

        Rosa zit naast je en haar smartphone ligt tussen jullie op de tafel.

        ::: question {#wie-tikt}
        Wie neemt de smartphone vast?

        - [x] Rosa
          > Dat klopt. Wat haar handen doen, onthoudt ze.
        - [ ] Jij
          > Dan is het snel klaar, maar Rosa leert het niet.
        - [?] Ik weet het niet
          > Dat is niet erg. Denk aan wie het morgen alleen moet kunnen.
        :::

        # Zo help je {#zo .see}

        Vraag wat je cliënt ziet en zeg daarna maar één ding tegelijk.

        # Zet in volgorde {#volgorde .guided}

        ::: question {#stappen .order}
        Zet de stappen in de goede volgorde.

        1. Vraag wat Rosa ziet.
           > Zonder die vraag weet je niet waar ze vastzit.
        2. Zeg één stap.
           > Eén stap past pas als je weet wat zij ziet.
        3. Laat het herhalen.
           > Herhalen komt nadat het een keer gelukt is.

        - [x] De volgorde is goed
          > Dat klopt. Zo blijft het haar werk.
        - [?] Ik weet het niet
          > Dat is niet erg. Begin met een vraag.
        :::

        # Schrijf je zin {#zin .free}

        ::: write
        Wat zeg je in de laatste 2 minuten? Schrijf 2 zinnen.

        > Je hebt al veel gedaan. Morgen doen we samen de volgende stap.
        :::

        # Doe het echt {#echt .real-life}

        Bekijk ook [de groepslessen](/groepslessen).

        ::: real-life
        - Help deze week één cliënt met je handen op je knieën.
        :::
        """;

    const string GuideYaml = """
        aim: De groep helpt een cliënt zonder het toestel vast te nemen.
        material: [een smartphone per 2 mensen]
        plan:
          - { minutes: 5, what: Vertel waarom. }
          - { minutes: 15, what: Oefen in paren. }
          - { minutes: 10, what: Bespreek samen. }
        questions: [Wat zag je?, Wat was moeilijk?, Wat doe je morgen?]
        goes-wrong:
          - { when: Iemand neemt het toestel., then: Laat de handen zakken en begin opnieuw. }
          - { when: Een paar zwijgt., then: Geef de vraag. }
        """;
}
