using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Referrals;
using Npgsql;

namespace DigitaalWerkt.Bench.Guidance;

/// <summary>
/// Many people of twenty organisations, a fifth of them guided, with what happened to them and with talks in the street; put into the tables
/// by the database itself. Their ids are made of their numbers, so that one statement finds what another made.
/// </summary>
sealed class GuidedPeople(NpgsqlDataSource source)
{
    /// <summary>Of so many people one is a client of the organisation whose pages are opened.</summary>
    const int Organisations = 20;

    const int TalksOfOne = 10;

    // Two thousand initiatives beside a hundred thousand people: far more than a city has, which has some hundreds.
    const int PeopleOfInitiative = 50;

    // As few as they are, these are open; all others ended long ago.
    const int Open = 1_000;

    // A client of the organisation whose pages are opened, whose path is open.
    const int Sought = 500;

    const string Number = "(n::bigint * 7919 % 1000000)::text";

    int made;

    public Guid Person { get; private set; }

    public Guid Path { get; private set; }

    /// <summary>The first name of <see cref="Person"/>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Their telephone number, which nobody else has.</summary>
    public string Phone { get; private set; } = "";

    public static async Task<GuidedPeople> BeginAsync(NpgsqlDataSource source)
    {
        var people = new GuidedPeople(source);
        await people.RunAsync($"insert into organisation (id, name) select {Id("organisation")}, 'Benchpartner ' || n from generate_series(1, {Organisations - 1}) n");
        await people.RunAsync(
            $"""
             insert into find_place (id, kind, name, neighbourhood, organisation_id)
             select {Id("place")}, '{nameof(FindPlaceKind.Street)}', 'Plein ' || n, null, {Organisation} from generate_series(0, {Organisations - 1}) n
             """);
        return people;
    }

    /// <summary>Adds what is missing until there are so many people.</summary>
    public async Task GrowAsync(int people)
    {
        await RunAsync(
            $"""
             insert into person (id, created_at, last_seen_at, first_name, person_key, phone, reach_kind, organisation_id)
             select {Id("person")}, now() - n * interval '1 minute', now() - n * interval '1 minute',
                 'Persoon' || chr(97 + n / {Organisations} % 26) || chr(97 + n / 26 % 26), 'bench ' || n, '+32470' || lpad({Number}, 6, '0'),
                 '{nameof(ReachKind.Phone)}', {Organisation}
             from generate_series({made}, {people - 1}) n
             """);
        await AddPathsAsync(people);
        await AddReferralsAsync(people);
        await AddInitiativesAsync(people);
        // Ten thousand of this year; the others were long before.
        await RunAsync(
            $"""
             insert into outreach_contact (id, day, find_place_id, noted_at, organisation_id, people, request_content, request_id, theme)
             select gen_random_uuid(), at::date, {Id("place", $"n % {Organisations}")}, at, {Organisation}, 1 + n % 3, gen_random_uuid(), gen_random_uuid(),
                 '{nameof(ContactTheme.Work)}'
             from generate_series({made * TalksOfOne}, {people * TalksOfOne - 1}) n,
                 {TalkedWhen}
             """);
        made = people;
        await RunAsync("vacuum analyze");
        await using var sought = source.CreateCommand($"select id, first_name, phone from person where person_key = 'bench {Sought}'");
        await using var reader = await sought.ExecuteReaderAsync();
        await reader.ReadAsync();
        (Person, Name, Phone) = (reader.GetGuid(0), reader.GetString(1), reader.GetString(2));
        await using var path = source.CreateCommand($"select id from guidance_path where person_id = '{Person}'");
        Path = (Guid)(await path.ExecuteScalarAsync())!;
    }

    async Task AddPathsAsync(int people)
    {
        await RunAsync(
            $"""
             insert into guidance_path (id, began_at, counsellor_id, "end", ended_at, next_talk_on, organisation_id, person_id, phase, phase_since,
                 request_content, request_id, consent_way, consent_said, consent_at)
             select {Id("path")}, at, {Counsellor}, case when n >= {Open} then '{nameof(PathEnd.Work)}' end,
                 case when n >= {Open} then at + interval '9 minutes' end, null, {Organisation}, {Id("person")},
                 case when n >= {Open} then '{nameof(PathPhase.Ended)}' else '{nameof(PathPhase.Working)}' end,
                 at::date, gen_random_uuid(), gen_random_uuid(), '{nameof(ConsentWay.Screen)}', 'Ja.', now()
             from generate_series({made}, {people - 1}) n, {When} where n % 5 = 0
             """);
        await RunAsync(
            $"""
             insert into path_event (id, at, day, kind, phase, path_id, staff_member_id)
             select gen_random_uuid(), at + k * interval '1 minute', at::date,
                 '{nameof(PathEventKind.Phase)}', '{nameof(PathPhase.Working)}', {Id("path")}, {Counsellor}
             from generate_series({made}, {people - 1}) n, generate_series(1, 5) k, {When} where n % 5 = 0
             """);
    }

    async Task AddReferralsAsync(int people) => await RunAsync(
        $"""
         insert into referral (id, consent_text, consent_way, ended_at, from_organisation_id, to_organisation_id, is_accompanied, is_shared, person_id,
             request_content, request_id, sent_at, sent_by, since, state, themes, shares)
         select {Id("referral")}, 'Ja.', '{nameof(ConsentWay.Screen)}', case when n >= {Open} then at + interval '9 minutes' end,
             {Organisation}, {Id("organisation", $"1 + n % {Organisations - 1}")}, false, true, {Id("person")}, gen_random_uuid(), gen_random_uuid(),
             at, {Counsellor}, at + interval '9 minutes',
             case when n >= {Open} then '{nameof(ReferralState.Completed)}' else '{nameof(ReferralState.Sent)}' end, array['{nameof(ReferralTheme.Work)}'], array[]::text[]
         from generate_series({made}, {people - 1}) n, {When} where n % 10 = 0
         """);

    // None of them sounds as the word that is looked for: those of the content do.
    async Task AddInitiativesAsync(int people) => await RunAsync(
        $"""
         insert into initiative (id, name, offered_by, summary, tags, cost, access, places, hours, languages, source, checked_on, checked_by)
         select {Id("initiative")}, 'Atelier ' || n, 'Benchpartner ' || n % {Organisations},
             'Je leert er ' || (array['naaien', 'koken', 'fietsen', 'schilderen', 'tuinieren'])[1 + n % 5] || ' in een kleine groep.',
             case when n % 2 = 0 then array['iets-leren'] else array[]::text[] end, 'Gratis', 'Bel eerst.', 'Rabot',
             'Maandag van 9 tot 12 uur', 'Nederlands', 'Bench', current_date, null
         from generate_series({made / PeopleOfInitiative}, {people / PeopleOfInitiative - 1}) n
         """);

    /// <summary>The demo's counsellor; everything of other organisations was done by them too, which no page tells.</summary>
    const string Counsellor = "(select id from staff_member where email = 'counsellor@demo.invalid')";

    const string Organisation =
        $"case when n % 20 = 0 then (select organisation_id from staff_member where email = 'counsellor@demo.invalid') else md5('bench organisation ' || n % 20)::uuid end";

    // The first ones lately; all others longer ago than a year.
    static readonly string When = Moment("1 hour", Open);

    static readonly string TalkedWhen = Moment("2 minutes", Open * TalksOfOne);

    static string Moment(string step, int lately) =>
        $"lateral (select now() - n * interval '{step}' - case when n < {lately} then interval '0' else interval '400 days' end as at) moment";

    static string Id(string what, string number = "n") => $"md5('bench {what} ' || {number})::uuid";

    async Task RunAsync(string statement)
    {
        await using var command = source.CreateCommand(statement);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
