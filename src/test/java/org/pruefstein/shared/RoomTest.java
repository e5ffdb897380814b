package org.pruefstein.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {
    @Test
    void places_that_are_given_back_are_free_again() {
        Room room = new Room(3);
        for (int i = 0; i < 10; i++) {
            try (Room.Stay first = room.enter(1);
                    Room.Stay second = room.enter(2)) {
                assertThat(first).isNotSameAs(second);
            }
        }
    }

    @Test
    void who_wants_more_than_there_is_takes_the_whole_room() {
        Room room = new Room(3);
        try (Room.Stay _ = room.enter(100)) {
            assertThatThrownBy(() -> room.enter(1))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("app.busy");
        }
        room.enter(3).close();
    }

    @Test
    void when_enough_wait_already_nobody_else_does() throws InterruptedException {
        Room room = new Room(1);
        List<Thread> crowd = new ArrayList<>();
        try (Room.Stay _ = room.enter(1)) {
            for (int i = 0; i < 40; i++) {
                crowd.add(Thread.ofPlatform().start(() -> wait(room)));
            }
            for (Thread thread : crowd) {
                thread.join(20_000);
            }
        }
        assertThat(crowd).noneMatch(Thread::isAlive);
        room.enter(1).close();
    }

    private static void wait(Room room) {
        assertThatThrownBy(() -> room.enter(1)).hasMessage("app.busy");
    }
}
