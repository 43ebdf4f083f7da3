using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes;

/// <summary>What always has to be so of classes, as questions to the database: of the site, and of a back-up that is tried.</summary>
static class ClassChecks
{
    public static readonly SiteCheck[] All =
    [
        new("oversold", "Classes", "select count(*) as \"Value\" from class_session where booked > capacity"),
        new("seats", "Classes", $"""
            select count(*) as "Value" from class_session s
            left join (
                select session_id, count(*) as taken from booking
                where state in ({(int)BookingState.Offered}, {(int)BookingState.Confirmed}) group by session_id) b on b.session_id = s.id
            left join (select session_id, sum(unnamed) as held from seat_block group by session_id) h on h.session_id = s.id
            where s.booked <> coalesce(b.taken, 0) + coalesce(h.held, 0)
            """),
        // The same question as the job of the night asks by the rules of the program (CountOccupations).
        new("agenda", "Classes", $"""
            with said as (
                select id, 'StaffMember' as kind, trainer_id as resource,
                    tstzrange(starts_at, ends_at + make_interval(mins => travel_minutes)) as during
                from class_session where state <> 'Cancelled' and trainer_id is not null and ends_at > now()
                union all
                select id, 'Room', room_id, tstzrange(starts_at, ends_at) from class_session where state <> 'Cancelled' and ends_at > now()
                union all
                select id, 'EquipmentSet', equipment_set_id, tstzrange(starts_at, ends_at)
                from class_session where state <> 'Cancelled' and equipment_set_id is not null and ends_at > now()
            ), written as (
                select subject_id, resource_kind, resource_id, during from occupation
                where subject_kind = '{ClassSession.AgendaKind}'
                    and not exists (select from class_session s where s.id = subject_id and s.ends_at <= now())
            )
            select count(*) as "Value" from (
                (select * from said except select * from written) union all (select * from written except select * from said)) as different
            """),
    ];
}
