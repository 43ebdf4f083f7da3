using DigitaalWerkt.Web.Features.Learning.WordBook;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>A small app with a lesson of three tasks in which nothing is wrong, put in a <see cref="TestContent"/>.</summary>
static class AppSamples
{
    public const string App = "practice/apps/kast/app.yml";
    public const string Search = "practice/apps/kast/zoek.yml";
    public const string List = "practice/apps/kast/lijst.yml";
    public const string Thing = "practice/apps/kast/ding.yml";
    public const string Things = "practice/apps/kast/dingen.yml";
    public const string Lesson = "modules/kast/nl.md";

    public static TestContent WithApp(this TestContent content)
    {
        content.Write("words.txt", $"{Samples.WordList}\n{string.Join('\n', "brief ding kast licht mee neem niets rood zoek groen er welk hoe kies".Split(' '))}");
        content.Write("practice/persona.yml", """
            name: Sam Demir
            says: Je bent Sam.
            address: Oefenstraat 12
            mobile: 0400 00 00 00
            e-mail: sam@post.example
            """);
        content.Write("practice/people.yml", "korrel:\n  name: Bakkerij De Korrel\n  contact: Els\n");
        content.Write("practice/buttons.yml", content.Read("practice/buttons.yml") + "\nZoeken: { own: of ours }\nNeem mee: { own: of ours }\nLicht: { own: of ours }\n");
        content.Write(ButtonMeanings.File, content.Read(ButtonMeanings.File) + TestContent.Meanings("Neem mee", "Zoeken"));
        WriteApp(content);
        WriteScreens(content);
        var settings = Samples.Settings.Replace("order: 10", "order: 20").Split("mails:")[0];
        content.Write("modules/kast/module.yml", settings + "mails: []\nfiles: [cv]\nlanguages: {}\ngroup: phone\n");
        content.Write("modules/kast/images/envelop.svg", Samples.Drawing);
        content.Write(Lesson, Dutch);
        return content;
    }

    static void WriteApp(TestContent content)
    {
        content.Write(App, """
            name: Kast
            icon: tas
            palette: groen
            start: zoek
            tables: [dingen]
            facts:
              woord: { text: 20 }
              open: { row: dingen }
              mee: { some-of: dingen }
              licht: { yes-no: nee }
              maat: { one-of: [klein, groot] }
              cv: { row: files }
            """);
        content.Write(Things, """
            rood-blad:
              naam: blad
              wie: korrel
              kleur: rood
            groen-blad:
              naam: blad
              wie: korrel
              kleur: groen
            brief:
              naam: brief
              wie: korrel
              kleur: rood
            """);
    }

    static void WriteScreens(TestContent content)
    {
        content.Write("practice/apps/kast/ding.svg", Samples.Drawing);
        content.Write(Search, """
            title: Zoek
            elements:
              - field: Welk ding?
                fact: woord
                tiles: [blad, brief]
              - button: Zoeken
                when: woord typed
                go: lijst
            """);
        content.Write(List, """
            title: De lijst
            back: zoek
            elements:
              - list: dingen
                where: naam contains woord
                row: { title: naam, line: "{bedrijf}" }
                tap: { set: open, go: ding }
                none: Hier is niets.
            """);
        content.Write(Thing, """
            title: "{open.naam}"
            back: lijst
            needs: open
            elements:
              - text: "Dit is een {open.kleur} {open.naam}."
              - switch: Neem mee
                icon: hart
                fact: mee has open
              - switch: Licht
                icon: bel
                fact: licht
              - choice: Hoe is het?
                fact: maat
              - file: Kies je cv
                fact: cv
            """);
    }

    const string Dutch = """
        ---
        title: Zoek in de kast
        summary: Je zoekt een ding.
        ---

        # Waarom leer je dit? {#waarom .why}

        ::: picture
        ![Een hand met een smartphone.](images/envelop.svg)
        :::

        Je zoekt een brief.

        # Probeer het zelf {#probeer .try}

        ```practice
        app: kast
        goal: kast.woord = blad
        task: Tik op `blad`.
        hints:
          - Kijk naar de lijst.
          - Tik op `blad`.
        show: Tik op `blad`.
        done: Dit is het.
        miss:
          - other: Kijk naar de naam.
        ```

        # Zo doe je het {#zo .see}

        Tik op de naam.

        # Stap voor stap {#samen .guided}

        ```practice
        app: kast
        goal: kast.mee has rood-blad
        task: Neem het blad mee.
        hints:
          - Tik op `Zoeken`.
          - Tik op `Neem mee`.
        show: Tik op `Neem mee`.
        done: Dit is het.
        miss:
          - other: Kijk naar de naam.
        ```

        # Nu alleen {#alleen .free}

        ```practice
        app: kast
        files: [cv]
        goal: kast.mee has brief
        with:
          kast.maat: groot
        task: Neem de brief mee.
        hints:
          - Tik op `brief`.
          - Tik op `Neem mee`.
        show: Tik op `Neem mee`.
        done: Dit is het.
        miss:
          - when: kast.mee has rood-blad
            say: Dit is een blad.
          - when: kast.licht
            praise: Licht is er.
          - other: Kijk naar de naam.
        ```

        # Echt {#echt .real-life}

        ::: real-life
        - Open een brief.
        :::
        """;
}
