package vn.postmart.launcher;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunFolderTests {

	@TempDir
	Path folder;

	@Test
	void letsOnlyOneCommandWork() {
		assertThat(new RunFolder(folder).lock()).isTrue();
		RunFolder second = new RunFolder(folder);
		assertThat(second.lock()).isFalse();
		assertThat(second.holder()).contains(ProcessHandle.current());
	}

	@Test
	void remembersADetachedStackUntilItIsCleared() {
		RunFolder run = new RunFolder(folder);
		assertThat(run.lock()).isTrue();
		run.markDetached();
		assertThat(new RunFolder(folder).isDetached()).isTrue();
		run.clearDetached();
		assertThat(new RunFolder(folder).isDetached()).isFalse();
	}

}
