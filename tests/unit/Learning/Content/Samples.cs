namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>The files of <see cref="TestContent"/>.</summary>
static class Samples
{
    public const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path d="M0 0h9"/></svg>""";

    public const string Settings = """
        order: 10
        minutes: 5
        audience: job-seekers
        after: null
        drawing: images/envelop.svg
        codes:
          - { framework: DigComp 2.2, code: "2.1" }
          - { framework: DigComp 3.0, code: "2.1" }
        seen-on: 2026-11-22
        mails: [gesprek]
        files: [cv]
        languages:
          tr:
            review: unreviewed
            reason: "Veel mensen in Gent lezen Turks."
            review-by: 2027-05-31
        group: phone
        """;

    public const string Mail = """
        ---
        from: Bakkerij De Korrel
        address: jobs@korrel.example
        subject: Kom je praten?
        sent: -1d 09:15
        spam: false
        signs: []
        always: false
        ---
        Beste Amina,

        Kom je naar de bakkerij?

        Sofie Maes
        """;

    public const string Dutch = """
        ---
        title: Een e-mail openen
        summary: Je opent een e-mail.
        words:
          inbox: De lijst met je e-mails.
        ---

        # Waarom leer je dit? {#waarom .why}

        ::: picture
        ![Een hand met een smartphone.](images/envelop.svg)
        Dit is een **envelop**.
        :::

        Je zoekt werk.

        - Lees de e-mail.
        - Kijk naar de naam.

        ::: warning
        Geef je code aan niemand.
        :::

        # Probeer het zelf {#probeer .try}

        ```practice
        goal: open
        mail: gesprek
        start: inbox
        task: Open de e-mail van Bakkerij De Korrel.
        hints:
          - Kijk naar de namen.
          - De naam is Bakkerij De Korrel.
        show: Tik op `Bakkerij De Korrel`.
        done: De e-mail is open.
        miss:
          other: Kijk naar de naam.
        ```

        # Zo doe je het {#zo .see}

        Tik in je inbox op een e-mail.

        ::: question {#waar}
        Waar kijk je?

        - [x] Naar de naam
          > Daar zie je wie de e-mail schrijft.
        - [ ] Naar `Verzenden`
          > Dat is een knop.
        - [?] Ik weet het niet
          > Kijk naar de naam.
        :::

        # Stap voor stap {#samen .guided}

        ```practice
        goal: sender
        mail: gesprek
        start: message
        task: Tik op `aan mij`.
        hints:
          - Kijk naar de naam.
          - Tik op `aan mij`.
        show: Tik op `aan mij`.
        done: Je ziet de naam.
        miss:
          cv: Dat is je cv.
          other: Kijk naar de naam.
        ```

        # Nu doe je het alleen {#alleen .free}

        ```practice
        goal: reply
        mail: gesprek
        attach: cv
        start: inbox
        text: |
          Beste,
          Hier is mijn cv.
        task: Schrijf naar de bakkerij.
        hints:
          - Tik op `Beantwoorden`.
          - Tik op `Verzenden`.
        show: Tik op `Beantwoorden`.
        done: Je e-mail is weg.
        miss:
          other: Kijk naar de knop.
        ```

        # Doe het echt {#echt .real-life}

        Meer lees je op [de website](https://www.vdab.be).

        ::: real-life
        - Open je inbox.
        - Lees een e-mail.
        :::

        ::: tip
        Kijk naar de naam.
        :::
        """;

    public const string Turkish = """
        ---
        title: Bir e-posta açmak
        summary: Bir e-posta açıyorsun.
        words:
          inbox: E-postalarının listesi.
        ---

        # Bunu neden öğreniyorsun? {#waarom .why}

        ::: picture
        ![Akıllı telefon tutan bir el.](images/envelop.svg)
        Bu bir **zarf**.
        :::

        İş arıyorsun.

        - E-postayı oku.
        - İsme bak.

        ::: warning
        Kodunu kimseye verme.
        :::

        # Kendin dene {#probeer .try}

        ```practice
        task: Bakkerij De Korrel'den gelen e-postayı aç.
        hints:
          - İsimlere bak.
          - İsim Bakkerij De Korrel.
        show: "`Bakkerij De Korrel` satırına dokun."
        done: E-posta açık.
        miss:
          other: İsme bak.
        ```

        # Böyle yaparsın {#zo .see}

        Gelen kutunda bir e-postaya dokun.

        ::: question {#waar}
        Nereye bakarsın?

        - [x] İsme
          > E-postayı kimin yazdığını orada görürsün.
        - [ ] `Verzenden` düğmesine
          > O bir düğme.
        - [?] Bilmiyorum
          > İsme bak.
        :::

        # Adım adım {#samen .guided}

        ```practice
        task: "`aan mij` yazısına dokun."
        hints:
          - İsme bak.
          - "`aan mij` yazısına dokun."
        show: "`aan mij` yazısına dokun."
        done: İsmi görüyorsun.
        miss:
          cv: O senin cv'n.
          other: İsme bak.
        ```

        # Şimdi tek başına yap {#alleen .free}

        ```practice
        task: Fırına yaz.
        hints:
          - "`Beantwoorden` düğmesine dokun."
          - "`Verzenden` düğmesine dokun."
        show: "`Beantwoorden` düğmesine dokun."
        done: E-postan gitti.
        miss:
          other: Düğmeye bak.
        ```

        # Gerçekten yap {#echt .real-life}

        Daha fazlasını [web sitesinde](https://www.vdab.be) okursun.

        ::: real-life
        - Gelen kutunu aç.
        - Bir e-posta oku.
        :::

        ::: tip
        İsme bak.
        :::
        """;

    public const string WordList = """
        aan
        alleen
        bakkerij
        beste
        blad
        code
        cv
        daar
        dat
        de
        dit
        doe
        e-mail
        echt
        een
        envelop
        geef
        hand
        het
        hier
        ik
        in
        is
        je
        kijk
        knop
        kom
        leer
        lees
        lijst
        meer
        met
        mijn
        naam
        naar
        niemand
        niet
        nu
        om
        open
        op
        praten
        probeer
        schrijf
        smartphone
        stap
        tik
        van
        voor
        waar
        waarom
        website
        weet
        weg
        werk
        wie
        zelf
        zie
        zo
        zoekt
        """;
}
